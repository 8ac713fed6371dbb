/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm-parse-pdf: does with one PDF what reaffirm-parse does with any
 * file.  Half the time that a short one costs is that programs are loaded, and
 * most of what reaffirm-parse loads is for other formats.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/bounds.h"
#include "cli/parsing.h"
#include "source/pdf.h"

static const char usage[] = "Usage: reaffirm-parse-pdf [--batch [--wire]] "
			    "[--instruments FILE] [--] FILE\n"
			    "Print the resolutions in a PDF as JSON, one on a "
			    "line.\n";

static enum status
read_pdf(struct outlet *to, const struct received *f, struct error *err)
{
	struct arena *a = arena_new();
	struct source src = { 0 };
	enum status st;

	if (pdf_is(f->bytes, f->n))
		st = pdf_read(a, f, &src, err);
	else /* it was one a moment ago */
		st = error_set(err, STATUS_FORMAT,
			       "%s: has changed while it was opened; try again",
			       f->path);
	if (!st)
		st = parsing_lines(to, &src, err);
	arena_free(a);
	return st;
}

int
main(int argc, char **argv)
{
	struct outlet to = { 0 };
	int i = 1;

	while (i < argc && parsing_option(&to, argc, argv, &i))
		i++;
	if (i < argc && !strcmp(argv[i], "--"))
		i++;
	else if (i < argc && *argv[i] == '-')
		i = argc;
	if (i + 1 != argc) {
		fputs(usage, stderr);
		return PARSING_USAGE;
	}
	bounds_begin();
	parsing_prepare(true);
	parsing_file(&to, argv[i], read_pdf);
	buf_free(&to.out);
	return to.refused ? EXIT_FAILURE : EXIT_SUCCESS;
}
