/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A parser that falls over certain files, told by their names, and otherwise
 * is the real one: $REAL_PARSER.  $GOOD_TEXT is a text that it reads, and
 * $STOPPED a file that it makes when it stops for ever.
 */
#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/batch.h"
#include "cli/frame.h"
#include "source/source.h"

static const char *mode = ""; /* of what is printed: "" or "--wire" */

/* What the real one prints of a file; behind it `filter`. */
static void
print(const char *path, const char *filter)
{
	struct buf command = BUF_INIT;

	buf_printf(&command, "\"$REAL_PARSER\" --batch %s -- '%s' %s", mode,
		   path, filter);
	if (system(command.data) < 0)
		exit(3);
	buf_free(&command);
}

/* All but the record that ends the file. */
static void
print_half(const char *path)
{
	print(path, "| head -c -8");
}

static void
print_record(enum batch_kind kind, const char *bytes)
{
	struct batch_head head = { kind, (uint32_t)strlen(bytes) };

	fwrite(&head, sizeof(head), 1, stdout);
	fputs(bytes, stdout);
}

/* By the signal itself, whoever (a sanitizer) would catch it. */
static void
fall(void)
{
	signal(SIGSEGV, SIG_DFL);
	raise(SIGSEGV);
}

static void
stop_for_ever(void)
{
	close(open(getenv("STOPPED"), O_CREAT | O_WRONLY, 0600));
	for (;;)
		pause();
}

/* Before is how many came before it. */
static void
answer(const char *path, int before)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;

	if (strstr(name, "crash")) {
		print_half(getenv("GOOD_TEXT"));
		fall();
	} else if (strstr(name, "worn") && before > 0) {
		raise(SIGKILL);
	} else if (strstr(name, "mute")) {
		exit(0);
	} else if (strstr(name, "liar")) {
		print_half(getenv("GOOD_TEXT"));
		print_record(BATCH_OBJECT, "{\"key\":\"GA 1/1\"");
		print_record(BATCH_READ, "");
		fflush(stdout);
	} else if (strstr(name, "halt")) {
		stop_for_ever();
	} else {
		print(path, "");
	}
}

int
main(int argc, char **argv)
{
	struct buf rest = BUF_INIT;
	struct frame f;

	/* Who looks at a library that is still empty is to find it so. */
	if (argc > 2 && strcmp(argv[2], "--bundled") == 0)
		return 0;
	if (argc > 3 && !strcmp(argv[1], "--batch") &&
	    !strcmp(argv[argc - 2], "--")) {
		mode = strcmp(argv[2], "--wire") ? "" : argv[2];
		if (strstr(argv[argc - 1], "fall"))
			fall();
		answer(argv[argc - 1], 0);
		return 0;
	}
	if (argc < 3 || strcmp(argv[2], FRAME_READ) != 0) {
		for (int i = 1; i < argc; i++)
			if (strstr(argv[i], "fall")) /* over it already */
				fall();
		execv(getenv("REAL_PARSER"), argv);
		return 3;
	}
	if (argc > 3)
		mode = argv[3];
	for (int n = 0; fread(&f, sizeof(f), 1, stdin) == 1; n++) {
		size_t len = frame_size(&f) - sizeof(f);

		buf_clear(&rest);
		if (fread(buf_reserve(&rest, len), 1, len, stdin) != len)
			return 3;
		answer(rest.data, n);
	}
	buf_free(&rest);
	return 0;
}
