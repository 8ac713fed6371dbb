/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pdftotext as a child.  Most of the time that a PDF costs is its, so where
 * there are cores to spare, several read some pages each.  What is put
 * together from them is believed only where each gave just what it was asked
 * for; else one reads the whole, and what is said of a bad file is said of
 * that.
 */
#include "config.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/child.h"
#include "base/child_sys.h"
#include "source/pdf_pages.h"

#ifdef HAVE_EXPAT

enum {
	COPYING_FORBIDDEN = 3, /* exit status of pdftotext */
	SHARES_MOST = 4,
	SHARED_MOST = 1000, /* pages; of more, the limits are for all */
	NUMBER = 24,	    /* bytes of a number, with its NUL */
	ARGUMENTS = 9,
};

static const struct child_limits limits = {
	.cpu_seconds = 60,
	.seconds = 120,
	.memory_bytes = (size_t)1 << 30,
	.open_files = 32,
};
static const size_t output_most = (size_t)512 << 20;

/* What pdftotext complains of, and what is said of the file then. */
static const struct complaint {
	const char *words, *said;
} complaints[] = {
	{ "Incorrect password",
	  "is encrypted; take its password away first, with: qpdf --decrypt" },
	{ "Copying of text", "forbids copying its text; allow it first, with: "
			     "qpdf --decrypt" },
	{ "Unsupported version of standard security",
	  "is encrypted in a way that pdftotext does not know" },
};

/* Some pages of a file, while they are read. */
struct share {
	size_t first, last; /* from 1; 0: to the end */
	struct pdf_pages pages;
	struct pdf_bbox *bbox;
	struct buf said;
	char from[NUMBER], to[NUMBER];
	char *argv[ARGUMENTS];
	enum status end; /* what pdf_bbox_end() said */
	struct error why;
};

/* Why pdftotext gave nothing. */
static enum status
explain(const char *path, const struct child_talk *talk, struct error *err)
{
	const char *words = talk->errout->data ? talk->errout->data : "";
	int code = talk->exit_code;

	for (size_t i = 0; i < sizeof complaints / sizeof *complaints; i++)
		if (strstr(words, complaints[i].words) ||
		    (i == 1 && code == COPYING_FORBIDDEN))
			return error_set(err, STATUS_FORMAT, "%s: %s", path,
					 complaints[i].said);
	if (talk->status == STATUS_LIMIT || (talk->status && code < 0))
		return error_set(err, STATUS_LIMIT,
				 "%s: pdftotext gave up on this PDF (%s)", path,
				 talk->why.msg);
	return error_set(err, STATUS_FORMAT,
			 "%s: is a broken PDF that pdftotext cannot read; get "
			 "it anew, or mend it with: qpdf",
			 path);
}

/*
 * How many pages it says that it has: the largest count of a tree of pages.
 * A guess: the count may be compressed (then 0), or one of bookmarks.
 */
static size_t
count_pages(const char *bytes, size_t n)
{
	static const char key[] = "/Count";
	const char *s = bytes, *end = bytes + n;
	size_t most = 0;

	while ((s = memmem(s, (size_t)(end - s), key, sizeof key - 1))) {
		size_t count = 0;

		for (s += sizeof key - 1; s < end && *s == ' '; s++)
			;
		for (; s < end && isdigit((unsigned char)*s); s++)
			if (count <= SHARED_MOST)
				count = count * 10 + (size_t)(*s - '0');
		most = count > most ? count : most;
	}
	return most;
}

/* How many processes they are worth. */
static size_t
count_shares(size_t n_pages)
{
	size_t n = n_pages < SHARES_MOST ? n_pages : SHARES_MOST;
	size_t cores = n > 1 ? child_sys_cores() : 1;

	if (n_pages > SHARED_MOST)
		return 1;
	return n < cores ? n : cores;
}

/* How to call pdftotext for it. */
static void
ask(struct share *s, char *program)
{
	char **arg = s->argv;

	*arg++ = program;
	*arg++ = (char *)"-bbox-layout";
	if (s->first > 1) {
		snprintf(s->from, sizeof s->from, "%zu", s->first);
		*arg++ = (char *)"-f";
		*arg++ = s->from;
	}
	if (s->last) {
		snprintf(s->to, sizeof s->to, "%zu", s->last);
		*arg++ = (char *)"-l";
		*arg++ = s->to;
	}
	*arg++ = (char *)"-";
	*arg++ = (char *)"-";
	*arg = NULL;
}

/* Have all shares read; the talks say how that went. */
static void
read_shares(struct arena *a, const struct pdf_file *file, struct share *shares,
	    struct child_talk *talks, size_t n_shares)
{
	struct child_idle idle = { 0 };

	for (size_t i = 0; i < n_shares; i++) {
		struct share *s = &shares[i];

		ask(s, file->program);
		s->bbox = pdf_bbox_new(a, &s->pages);
		talks[i] = (struct child_talk){ .argv = s->argv,
						.limits = &limits,
						.input = file->bytes,
						.n_input = file->n,
						.limit = output_most,
						.take = pdf_bbox_take,
						.ctx = s->bbox,
						.errout = &s->said };
	}
	idle.piece = file->meanwhile;
	if (idle.piece)
		idle.most = file->all_cores && n_shares < child_sys_cores()
				    ? SIZE_MAX
				    : 1;
	child_talk(talks, n_shares, &idle);
	for (size_t i = 0; i < n_shares; i++)
		shares[i].end = pdf_bbox_end(shares[i].bbox, file->path,
					     &shares[i].why);
}

/* It gave what it was asked for. */
static bool
is_whole(const struct share *s, const struct child_talk *talk)
{
	return !talk->status && !s->end && s->pages.whole &&
	       (!s->last || s->pages.n == s->last - s->first + 1);
}

/* The pages one behind the other; false: one has to read the whole. */
static bool
read_shared(struct arena *a, const struct pdf_file *file, size_t n_pages,
	    size_t n_shares, struct pdf_pages *out)
{
	struct share shares[SHARES_MOST] = { 0 };
	struct child_talk talks[SHARES_MOST];
	bool whole = true;

	for (size_t i = 0; i < n_shares; i++) {
		shares[i].first = n_pages * i / n_shares + 1;
		shares[i].last = n_pages * (i + 1) / n_shares;
	}
	shares[n_shares - 1].last = 0;
	read_shares(a, file, shares, talks, n_shares);
	*out = (struct pdf_pages){ 0 };
	for (size_t i = 0; i < n_shares; i++) {
		whole = whole && is_whole(&shares[i], &talks[i]);
		out->n += shares[i].pages.n;
		buf_free(&shares[i].said);
	}
	if (!whole)
		return false;
	out->at = arena_array(a, out->n, sizeof *out->at);
	out->cap = out->n;
	out->n = 0;
	for (size_t i = 0; i < n_shares; i++) {
		const struct pdf_pages *pages = &shares[i].pages;

		memcpy(out->at + out->n, pages->at,
		       pages->n * sizeof *pages->at);
		out->n += pages->n;
		out->n_words += pages->n_words;
	}
	return true;
}

/* One for all pages. */
static enum status
read_alone(struct arena *a, const struct pdf_file *file, struct pdf_pages *out,
	   struct error *err)
{
	struct share all = { .first = 1 };
	struct child_talk talk;
	enum status st;

	read_shares(a, file, &all, &talk, 1);
	*out = all.pages;
	st = all.end;
	if (err)
		*err = all.why;
	/* A file that is broken at its end may have good pages before it. */
	if (st != STATUS_LIMIT && !out->n_words && !out->whole &&
	    (talk.status || talk.exit_code))
		st = explain(file->path, &talk, err);
	buf_free(&all.said);
	return st;
}

enum status
pdf_pages_read(struct arena *a, const struct pdf_file *file,
	       struct pdf_pages *out, struct error *err)
{
	size_t n_pages =
		file->all_cores ? count_pages(file->bytes, file->n) : 0;
	size_t shares = count_shares(n_pages);

	if (shares > 1 && read_shared(a, file, n_pages, shares, out))
		return STATUS_OK;
	return read_alone(a, file, out, err);
}

#endif
