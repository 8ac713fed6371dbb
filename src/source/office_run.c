/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The folder, and the child with its limits. */
#include "config.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/child.h"
#include "base/file.h"
#include "source/office_run.h"
#include "source/source.h"

static const struct child_limits limits = {
	.cpu_seconds = 30,
	.seconds = 60, /* its first start on a slow disk takes half of that */
	.open_files = 1024,
	.group = true, /* soffice is a script that starts a program */
};
/* LibreOffice keeps a profile, and maps far more than it uses. */
static const struct child_room room = {
	.file_bytes = (size_t)256 << 20,
	.memory_bytes = (size_t)4 << 30,
};

enum {
	FOLDERS_OPEN = 16,
	REMOVALS = 50, /* tries, as what was killed may write a while yet */
	PAUSE_MS = 20,
};

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st, (void)type, (void)ftw;
	remove(path);
	return 0;
}

static void
remove_folder(const char *folder)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000L };

	for (int i = 0; i < REMOVALS; i++) {
		nftw(folder, remove_one, FOLDERS_OPEN, FTW_DEPTH | FTW_PHYS);
		if (access(folder, F_OK))
			return;
		(void)nanosleep(&pause, NULL);
	}
}

static char *
make_folder(struct arena *a)
{
	const char *tmp = getenv("TMPDIR");
	char *folder = arena_printf(a, "%s/reaffirm-XXXXXX",
				    tmp && *tmp == '/' ? tmp : "/tmp");

	return mkdtemp(folder);
}

/* An argument as it is given to the program. */
static char *
argument(struct arena *a, const char *arg, const char *folder,
	 const char *suffix)
{
	if (!strcmp(arg, OFFICE_IN))
		return arena_printf(a, "%s/in.%s", folder, suffix);
	if (!strcmp(arg, OFFICE_OUT))
		return arena_printf(a, "%s/in.docx", folder);
	if (!strcmp(arg, OFFICE_FOLDER))
		return arena_strdup(a, folder);
	if (!strcmp(arg, OFFICE_PROFILE))
		return arena_printf(
			a, "-env:UserInstallation=file://%s/profile", folder);
	return arena_strdup(a, arg);
}

static enum status
run(struct arena *a, const struct office_program *p, char *path,
    const char *folder, const char *suffix, struct buf *made)
{
	char *argv[OFFICE_ARGS + 2] = { path };
	struct buf printed = BUF_INIT;
	const char *tmp = getenv("TMPDIR");
	struct child_talk talk = { .argv = argv,
				   .limits = &limits,
				   .limit = SOURCE_LIMIT };
	enum status st;

	for (int i = 0; i < OFFICE_ARGS && p->args[i]; i++)
		argv[i + 1] = argument(a, p->args[i], folder, suffix);
	tmp = tmp ? arena_strdup(a, tmp) : NULL;
	/* What it leaves behind when it is killed goes with the folder. */
	(void)setenv("TMPDIR", folder, true);
	st = child_run(&talk, &printed);
	if (tmp)
		(void)setenv("TMPDIR", tmp, true);
	else
		(void)unsetenv("TMPDIR");
	if (!st && talk.exit_code)
		st = STATUS_CHILD;
	if (!st && p->gives == GIVES_DOCX)
		st = file_read(argument(a, OFFICE_OUT, folder, suffix),
			       SOURCE_LIMIT, made, NULL);
	else if (!st)
		buf_add(made, printed.data ? printed.data : "", printed.len);
	buf_free(&printed);
	return st;
}

enum status
office_run(struct arena *a, const struct office_program *p, char *path,
	   const char *suffix, const struct received *f, struct buf *made)
{
	struct child_room before = child_make_room(room);
	char *folder = make_folder(a);
	enum status st = STATUS_IO;

	if (folder)
		st = file_write(argument(a, OFFICE_IN, folder, suffix),
				f->bytes, f->n, 0600, NULL);
	if (!st)
		st = run(a, p, path, folder, suffix, made);
	if (folder)
		remove_folder(folder);
	child_end_room(before);
	return st;
}
