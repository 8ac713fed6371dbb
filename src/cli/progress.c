/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far one has come with files. */
#include "config.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/progress.h"

enum { PROGRESS_MS = 100 };

void
progress_hide(struct progress *p)
{
	if (p->shown)
		fprintf(stderr, "\r%*s\r", 60, "");
	p->shown = false;
}

static long
ms_since(const struct timespec *then, const struct timespec *now)
{
	return (now->tv_sec - then->tv_sec) * 1000 +
	       (now->tv_nsec - then->tv_nsec) / 1000000;
}

void
progress_begin(struct progress *p, const struct files *files)
{
	*p = (struct progress){ .on = isatty(STDERR_FILENO) };
	remaining_begin(&p->remaining, files->n);
	for (size_t i = 0; p->on && i < files->n; i++) {
		struct stat st;
		bool there = !stat(files->path[i], &st) && S_ISREG(st.st_mode);

		remaining_add(&p->remaining, files->path[i],
			      there ? (uint64_t)st.st_size : 0);
	}
	clock_gettime(CLOCK_MONOTONIC, &p->begun);
	/* What is done at once needs no line. */
	p->last = p->begun;
}

/* Guessed from what it took so far; -1 while there is nothing to go by. */
static long
seconds_left(struct progress *p, const struct import_reached *r, long ms)
{
	if (r->files == 0 || r->index >= p->remaining.n)
		return -1;
	remaining_reach(&p->remaining, r->index, r->consumed, ms);
	return ms < 1000 ? -1 : (long)(remaining_ms(&p->remaining) / 1000);
}

void
progress_tick(struct progress *p, const struct import_reached *r)
{
	struct timespec now;
	long ms, left;

	if (!p->on || clock_gettime(CLOCK_MONOTONIC, &now) ||
	    ms_since(&p->last, &now) < PROGRESS_MS)
		return;
	p->last = now;
	progress_hide(p);
	p->shown = true;
	ms = ms_since(&p->begun, &now);
	left = seconds_left(p, r, ms);
	if (r->files == 0)
		fputs("\rreading ...", stderr);
	else
		fprintf(stderr, "\r%zu files, %.1f MB/s", r->files,
			(double)r->bytes / 1e3 / (double)(ms > 0 ? ms : 1));
	if (left >= 0)
		fprintf(stderr, ", %ld:%02ld left", left / 60, left % 60);
	fflush(stderr);
}

void
progress_end(struct progress *p)
{
	remaining_end(&p->remaining);
}
