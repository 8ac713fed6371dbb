/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One child that opens paths, and the frames it prints. */
#include "config.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/child_sys.h"
#include "base/xalloc.h"
#include "cli/feeder.h"
#include "source/source.h"

enum {
	READ_SIZE = 256 * 1024,
	PATHS_MOST = 256, /* in one child */
	PATHS_BYTES = 64 * 1024,
};

/* How many of the paths from first on go into one child. */
static size_t
paths_at_once(const struct feeder *f)
{
	size_t n = 0, bytes = 0;

	while (f->first + n < f->n && n < PATHS_MOST) {
		bytes += strlen(f->paths[f->first + n]);
		if (n > 0 && bytes > PATHS_BYTES)
			break;
		n++;
	}
	return n;
}

enum status
feeder_start(struct feeder *f, char *parser, struct error *err)
{
	struct child_limits limits = {
		.cpu_seconds = 600,
		.memory_bytes = (size_t)512 << 20,
		.open_files = 64,
	};
	size_t argc = 0;
	char **argv;
	enum status st;

	f->first = f->at;
	f->count = paths_at_once(f);
	argv = xcalloc(f->count + 4, sizeof(*argv));
	argv[argc++] = parser;
	argv[argc++] = (char *)FRAME_UNPACK;
	argv[argc++] = (char *)"--";
	for (size_t i = 0; i < f->count; i++) {
		argv[argc++] = f->paths[f->first + i];
		limits.keep_input |= strcmp(argv[argc - 1], "-") == 0;
	}
	st = child_start(&f->child, argv, &limits, err);
	free(argv);
	if (st)
		return st;
	child_sys_widen(f->child.out);
	f->running = true;
	f->ended = f->err_ended = false;
	return STATUS_OK;
}

void
feeder_stop(struct feeder *f)
{
	if (f->running) {
		kill(f->child.pid, SIGKILL);
		child_finish(&f->child, NULL, NULL);
	}
	f->running = false;
	buf_free(&f->in);
}

void
feeder_read(struct feeder *f)
{
	char *to;
	ssize_t n;

	if (f->taken > 0) {
		memmove(f->in.data, f->in.data + f->taken,
			f->in.len - f->taken);
		f->in.len -= f->taken;
		f->taken = 0;
	}
	to = buf_reserve(&f->in, READ_SIZE);
	do
		n = read(f->child.out, to, READ_SIZE);
	while (n < 0 && errno == EINTR);
	if (n > 0)
		f->in.len += (size_t)n;
	else
		f->ended = true;
}

/* Nothing is on it but a crash's last words. */
void
feeder_read_err(struct feeder *f)
{
	char scrap[4096];

	if (read(f->child.err, scrap, sizeof(scrap)) <= 0)
		f->err_ended = true;
}

bool
feeder_take(struct feeder *f, struct frame *head, struct buf *frame)
{
	const char *from = f->in.data + f->taken;
	size_t left = f->in.len - f->taken;

	if (left < sizeof(*head))
		return false;
	memcpy(head, from, sizeof(*head));
	/* It reads what may be hostile: it is believed no more than that. */
	if (!frame_is_sound(head, f->count, SOURCE_LIMIT) ||
	    f->first + head->index != f->at) {
		f->ended = true;
		return false;
	}
	if (left < frame_size(head))
		return false;
	if (from[sizeof(*head) + head->name_len - 1] != '\0') {
		f->ended = true;
		return false;
	}
	buf_add(frame, from, frame_size(head));
	f->taken += frame_size(head);
	head->index = (uint32_t)f->at;
	if (head->kind == FRAME_END)
		f->at++;
	return true;
}

bool
feeder_finish(struct feeder *f, struct error *why)
{
	enum status st = STATUS_OK;

	if (f->at == f->first + f->count) {
		/* All was printed: how it ends says nothing more. */
		child_finish(&f->child, NULL, NULL);
	} else {
		kill(f->child.pid, SIGTERM);
		st = child_finish(&f->child, NULL, why);
		if (!st)
			st = error_set(why, STATUS_CHILD, "it gave no answer");
		f->at++;
	}
	f->running = false;
	f->in.len = f->taken = 0;
	return st == STATUS_OK;
}
