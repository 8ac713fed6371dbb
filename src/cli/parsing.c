/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the bytes of a file to what is printed of it. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/child.h"
#include "base/file.h"
#include "cite/cite.h"
#include "cli/bounds.h"
#include "cli/instruments.h"
#include "cli/parsing.h"
#include "model/language.h"
#include "parse/detect.h"
#include "parse/lexicon.h"
#include "parse/parse.h"
#include "parse/review.h"
#include "source/pdf.h"
#include "text/utf8.h"

/*
 * What a text would have to wait for: the words that tell its language, then
 * those of the one that most are read in.
 */
static bool
prepare(size_t piece)
{
	static const char usual[] = LANGUAGES_DEFAULT;
	char lang[] = { usual[0], usual[1], '\0' };

	if (piece == 0)
		detect_prepare();
	else if (piece == 1)
		lexicon_prepare(lexicon_get(lang));
	else
		cite_prepare(lang);
	return piece < 2;
}

/* Without the words of its language a text would cite wrongly. */
static bool
can_cite(const char *lang)
{
	const struct lexicon *lex = lexicon_get(lang);
	size_t n = 0;

	if (lex)
		lexicon_rows(lex, "cite-head", &n);
	return n > 0;
}

void
parsing_print(struct outlet *to, struct resolution **all, size_t n,
	      bool certain)
{
	for (size_t i = 0; i < n; i++) {
		if (can_cite(all[i]->lang))
			cite_resolution(all[i]);
		review_resolution(all[i], certain);
		outlet_resolution(to, all[i]);
		resolution_free(all[i]);
		outlet_flush(to);
	}
	free(all);
}

void
parsing_prepare(bool all_cores)
{
	pdf_prepare(all_cores, prepare);
}

enum status
parsing_lines(struct outlet *to, const struct source *src, struct error *err)
{
	struct resolution **all = NULL;
	size_t n = 0;
	enum status st = parse_text(src, &all, &n, err);

	parsing_print(to, all, n, false);
	return st;
}

enum status
parsing_bytes(struct outlet *to, const struct received *f, parsing_reader *read,
	      struct error *err)
{
	struct received named = *f;
	struct arena *a = arena_new();
	size_t n = strlen(f->path);
	enum status st;

	if (!utf8_valid(f->path, n, NULL))
		named.path = utf8_clean(a, f->path, n, &n);
	st = read(to, &named, err);
	arena_free(a);
	/* Who read it for us was ended when all was said. */
	child_reap();
	return st;
}

void
parsing_file(struct outlet *to, const char *path, parsing_reader *read)
{
	struct buf bytes = BUF_INIT;
	struct received f = { .path = path, .bytes = "" };
	struct error err = { 0 };
	enum status st;

	bounds_cpu(PARSING_CPU_SECONDS);
	st = file_read(path, SOURCE_LIMIT, &bytes, &err);
	if (!st) {
		f.bytes = bytes.data ? bytes.data : "";
		f.n = bytes.len;
		st = parsing_bytes(to, &f, read, &err);
	}
	outlet_end(to, st, &err);
	buf_free(&bytes);
}

bool
parsing_option(struct outlet *to, int argc, char **argv, int *i)
{
	if (!strcmp(argv[*i], "--batch"))
		to->batch = true;
	else if (!strcmp(argv[*i], "--wire"))
		to->wire = true;
	else if (!strcmp(argv[*i], "--instruments") && *i + 1 < argc)
		/* Who starts us has told what is wrong with it. */
		instruments_read(argv[++*i], NULL);
	else
		return false;
	return true;
}
