/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm-parse: what stands behind `reaffirm parse' and import.  It reads
 * files that may be hostile, so it has no database, no terminal and no
 * network, binds itself with limits before it opens the first (cli/bounds.h),
 * and writes nothing but to its standard output.
 */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "akn/akn.h"
#include "base/embedded.h"
#include "cli/bounds.h"
#include "cli/excerpt.h"
#include "cli/feed.h"
#include "cli/format.h"
#include "cli/frame.h"
#include "cli/parsing.h"
#include "source/member.h"
#include "source/pack.h"

static const char usage[] =
	"Usage: reaffirm-parse [--batch [--wire]] [--instruments FILE] "
	"[--bundled]\n"
	"                      [--] FILE...\n"
	"       reaffirm-parse --batch [--wire] [--instruments "
	"FILE] " FRAME_READ "\n"
	"       reaffirm-parse " FRAME_UNPACK " [--] FILE...\n"
	"       reaffirm-parse --lines=FIRST-LAST [--] FILE\n"
	"Print the resolutions in files and archives as JSON, one on a line;\n"
	"or what is in them, as it is (see cli/frame.h); or lines of one, as "
	"its\n"
	"reader counts them (see cli/excerpt.h).\n";

enum { PACK_CPU_SECONDS = 600 }; /* to unpack one archive */

/* The program while it runs. */
struct parser {
	struct outlet to;     /* standard output */
	bool bundled;	      /* the texts that are compiled in come first */
	bool frames;	      /* files come from standard input */
	bool unpack;	      /* print what is in the files, parse nothing */
	struct excerpt lines; /* these of a file, and no more; last 0: all */
};

/* One file, read as what it is. */
static enum status
read_any(struct outlet *to, const struct received *f, struct error *err)
{
	struct resolution **all = NULL;
	struct source src = { 0 };
	struct arena *a;
	size_t n = 0;
	enum status st;

	if (format_is_akn(f->bytes, f->n)) {
		st = akn_read(f, &all, &n, err);
		parsing_print(to, all, n, true);
		return st;
	}
	a = arena_new();
	st = format_lines(a, f, &src, err);
	if (!st)
		st = parsing_lines(to, &src, err);
	arena_free(a);
	return st;
}

static void
print_bundled(struct parser *p)
{
	struct arena *a = arena_new();
	struct error err = { 0 };
	enum status st = STATUS_OK;

	bounds_cpu(PARSING_CPU_SECONDS);
	for (const struct embedded *e = embedded_resolutions; !st && e->name;
	     e++) {
		const char *name = arena_printf(a, "bundled/%s", e->name);

		st = parsing_bytes(
			&p->to,
			&(struct received){ name, NULL, e->data, e->len },
			read_any, &err);
	}
	outlet_end(&p->to, st, &err);
	arena_free(a);
}

/* ----------------------------------------------------------- archives */

static void
print_member(void *ctx, const char *name, const char *bytes, size_t n)
{
	const struct received f = { name, NULL, bytes, n };
	struct parser *p = ctx;
	struct error err = { 0 };

	bounds_cpu(PARSING_CPU_SECONDS);
	if (parsing_bytes(&p->to, &f, read_any, &err) &&
	    !member_may_pass(name, n))
		outlet_refuse(&p->to, &err);
	outlet_flush(&p->to);
	bounds_cpu(PACK_CPU_SECONDS);
}

static void
refuse_member(void *ctx, const char *name, const struct error *why)
{
	(void)name;
	outlet_refuse(&((struct parser *)ctx)->to, why);
}

static void
ignore_member(void *ctx, const char *name)
{
	(void)ctx;
	(void)name;
}

static void
print_pack(struct parser *p, const char *path)
{
	struct pack_taker taker = {
		.file = print_member,
		.refused = refuse_member,
		.skipped = ignore_member,
		.ctx = p,
	};
	struct error err = { 0 };

	if (p->to.batch) {
		outlet_pack(&p->to);
		return;
	}
	bounds_cpu(PACK_CPU_SECONDS);
	outlet_end(&p->to, pack_read(path, &taker, &err), &err);
}

/* -------------------------------------------------------------- lines */

static void
print_excerpt(struct parser *p, const char *name)
{
	struct error err = { 0 };

	bounds_cpu(PARSING_CPU_SECONDS);
	if (excerpt_print(name, p->lines, &p->to.out, &err))
		outlet_refuse(&p->to, &err);
	outlet_flush(&p->to);
}

/* ------------------------------------------------------------- frames */

/* Fill buf with n bytes; false at the end of the input. */
static bool
read_whole(struct buf *buf, size_t n)
{
	buf_clear(buf);
	buf_reserve(buf, n + 1);
	buf->len = fread(buf->data, 1, n, stdin);
	buf->data[buf->len] = '\0';
	return buf->len == n;
}

static void
print_frames(struct parser *p)
{
	struct buf name = BUF_INIT, bytes = BUF_INIT;
	struct frame f;

	while (fread(&f, sizeof(f), 1, stdin) == 1 &&
	       frame_is_sound(&f, SIZE_MAX, SOURCE_LIMIT) &&
	       read_whole(&name, f.name_len) &&
	       read_whole(&bytes, (size_t)f.len)) {
		const struct received file = { name.data, f.digest, bytes.data,
					       bytes.len };
		struct error err = { 0 };

		bounds_cpu(PARSING_CPU_SECONDS);
		parsing_prepare(f.alone);
		outlet_end(&p->to, parsing_bytes(&p->to, &file, read_any, &err),
			   &err);
	}
	buf_free(&name);
	buf_free(&bytes);
}

/* ---------------------------------------------------------- arguments */

/* The index of the first file; below 0, an exit status (-1 - status). */
static int
read_options(struct parser *p, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
		if (!strcmp(argv[i], "--"))
			return i + 1;
		if (parsing_option(&p->to, argc, argv, &i)) {
			continue;
		} else if (!strcmp(argv[i], "--bundled")) {
			p->bundled = true;
		} else if (!strcmp(argv[i], FRAME_READ)) {
			p->frames = true;
		} else if (!strcmp(argv[i], FRAME_UNPACK)) {
			p->unpack = true;
		} else if (!strncmp(argv[i], "--lines=", 8) &&
			   excerpt_range(argv[i] + 8, &p->lines)) {
			continue;
		} else if (!strcmp(argv[i], "--help")) {
			fputs(usage, stdout);
			return -1 - EXIT_SUCCESS;
		} else if (!strcmp(argv[i], "--version")) {
			puts("reaffirm-parse " PACKAGE_VERSION);
			return -1 - EXIT_SUCCESS;
		} else {
			fprintf(stderr, "reaffirm-parse: no option %s\n",
				argv[i]);
			return -1 - PARSING_USAGE;
		}
	}
	return i;
}

int
main(int argc, char **argv)
{
	struct parser p = { 0 };
	int first = read_options(&p, argc, argv);

	if (first < 0)
		return -1 - first;
	if (first == argc && !p.bundled && !p.frames) {
		fputs(usage, stderr);
		return PARSING_USAGE;
	}
	bounds_begin();
	parsing_prepare(!p.frames);
	for (int i = first; p.unpack && i < argc; i++) {
		bounds_cpu(PACK_CPU_SECONDS);
		feed_path(argv[i], (size_t)(i - first), first + 1 == argc);
	}
	if (p.unpack)
		return EXIT_SUCCESS;
	if (p.frames)
		print_frames(&p);
	if (p.bundled)
		print_bundled(&p);
	for (int i = first; i < argc; i++) {
		if (p.lines.last)
			print_excerpt(&p, argv[i]);
		else if (pack_is(argv[i]))
			print_pack(&p, argv[i]);
		else
			parsing_file(&p.to, argv[i], read_any);
	}
	buf_free(&p.to.out);
	return p.to.refused ? EXIT_FAILURE : EXIT_SUCCESS;
}
