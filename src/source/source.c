/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes to lines.  What is not plain UTF-8 text is refused before anything is
 * made of it (refuse.c); what is left is cut at line ends and cleaned.
 */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "base/digest.h"
#include "source/refuse.h"
#include "source/source.h"
#include "text/lam_alef.h"
#include "text/leftward.h"
#include "text/eight.h"
#include "text/utf8.h"

enum {
	TAB = 8,
	/* Of each run of empty lines so many are kept: more tell nothing. */
	BLANKS_KEPT = 2,
	/* A book of resolutions has some 100,000. */
	LINES_LIMIT = 1000000,
};

/* Where reading stands. */
struct cursor {
	const char *at, *end;
	size_t number; /* of the line at hand */
	size_t blanks; /* empty lines since the last that was not */
	bool page;     /* a form feed was passed */
	/* Lam and alef have changed places, as pdftotext has them; or NULL. */
	const struct lam_alef *swapped;
	bool leftward; /* lines may be as leftward.h has them */
};

/* Columns and bytes of white space at s; *used is how many bytes. */
static size_t
leading_columns(const char *s, size_t n, size_t *used)
{
	size_t columns = 0, i = 0;

	while (i < n) {
		if (s[i] == ' ')
			columns++, i++;
		else if (s[i] == '\t')
			columns += TAB - columns % TAB, i++;
		else if (i + 1 < n && !memcmp(s + i, "\xc2\xa0", 2))
			columns++, i += 2;
		/* Two of the wide ones stand before Chinese paragraphs. */
		else if (i + 2 < n && !memcmp(s + i, "\xe3\x80\x80", 3))
			columns += 2, i += 3;
		else
			break;
	}
	*used = i;
	return columns;
}

static bool
plain_ascii(const char *s, size_t n)
{
	size_t i = eights_printed(s, n);

	while (i < n && s[i] >= ' ' && s[i] <= '~')
		i++;
	return i == n;
}

static void
line_fill(struct arena *a, const struct cursor *c, struct source_line *line,
	  const char *s, size_t n)
{
	size_t skip;

	line->indent = leading_columns(s, n, &skip);
	s += skip;
	n -= skip;
	if (plain_ascii(s, n)) {
		while (n > 0 && s[n - 1] == ' ')
			n--;
		line->text = arena_strndup(a, s, n);
		line->len = n;
		return;
	}
	if (c->leftward) {
		/* It says where the line ends. */
		if (leftward_begins(s, n))
			line->indent = 0;
		s = leftward_order(a, s, &n);
	}
	char *text = utf8_clean(a, s, n, &n);
	if (c->swapped)
		lam_alef_mend(c->swapped, text, n);
	while (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '\n'))
		n--;
	text[n] = '\0';
	line->text = text;
	line->len = n;
}

/* Bytes before the line's end. */
static size_t
line_bytes(const char *s, size_t n)
{
	size_t i = eights_above_controls(s, n);

	while (i < n && s[i] != '\n' && s[i] != '\r' && s[i] != '\f') {
		/* Past a tab, or what else stands within lines. */
		if ((unsigned char)s[i++] < ' ')
			i += eights_above_controls(s + i, n - i);
	}
	return i;
}

/* Bytes up to the line's end, which is passed: "\n", "\r\n", "\r", "\f". */
static size_t
take_line(struct cursor *c, bool *feed, bool *counted)
{
	size_t n = line_bytes(c->at, (size_t)(c->end - c->at));

	c->at += n;
	*feed = false;
	*counted = true;
	if (c->at == c->end)
		return n;
	*feed = *c->at == '\f';
	*counted = !*feed;
	if (*c->at == '\r' && c->at + 1 < c->end && c->at[1] == '\n')
		c->at++;
	c->at++;
	return n;
}

/* An empty line that is left out may have been the widest of its run. */
static void
widen(struct source_line *kept, const struct source_line *line)
{
	if (kept->len == 0 && kept->indent < line->indent)
		kept->indent = line->indent;
}

static enum status
split_lines(struct arena *a, struct cursor *c, struct source *out,
	    struct error *err)
{
	size_t cap = 0;
	bool feed, counted;

	while (c->at < c->end) {
		const char *s = c->at;
		size_t n = take_line(c, &feed, &counted);
		struct source_line line = { .number = c->number,
					    .page_break = c->page };

		line_fill(a, c, &line, s, n);
		if (counted)
			c->number++;
		c->blanks = line.len ? 0 : c->blanks + 1;
		/* An empty line before a form feed says nothing itself. */
		bool keep = line.len > 0 || (!feed && c->blanks <= BLANKS_KEPT);
		if (keep) {
			if (out->n_lines >= LINES_LIMIT)
				return error_set(err, STATUS_LIMIT,
						 "%s: has more than %d lines; "
						 "split it",
						 out->path, LINES_LIMIT);
			out->lines = arena_grow(a, out->lines, out->n_lines,
						&cap, sizeof *out->lines);
			out->lines[out->n_lines++] = line;
			c->page = false;
		} else if (line.len == 0 && out->n_lines > 0) {
			widen(&out->lines[out->n_lines - 1], &line);
		}
		c->page = c->page || feed;
	}
	return STATUS_OK;
}

void
source_begin(struct arena *a, const struct received *f, struct source *out)
{
	char hex[DIGEST_SIZE];

	if (!f->digest)
		digest_hex(f->bytes, f->n, hex);
	*out = (struct source){
		.path = arena_strdup(a, f->path),
		.digest = arena_strdup(a, f->digest ? f->digest : hex),
	};
}

enum status
source_from_bytes(struct arena *a, const struct received *f, struct source *out,
		  struct error *err)
{
	static const char swapped[] = "األ"; /* no word of Arabic has this */
	struct cursor c = { .at = f->bytes,
			    .end = f->bytes + f->n,
			    .number = 1 };
	enum status st = source_refuse(f->path, f->bytes, f->n, err);

	if (st)
		return st;
	if (f->n >= 3 && !memcmp(f->bytes, "\xef\xbb\xbf", 3))
		c.at += 3;
	c.leftward = leftward_is(f->bytes, f->n);
	if (memmem(f->bytes, f->n, swapped, sizeof swapped - 1) &&
	    lam_alef_judge(f->bytes, f->n) > 0)
		c.swapped = lam_alef_new(a);
	source_begin(a, f, out);
	st = split_lines(a, &c, out, err);
	if (st)
		return st;
	for (size_t i = 0; i < out->n_lines; i++)
		if (out->lines[i].len)
			return STATUS_OK;
	return error_set(err, STATUS_FORMAT,
			 "%s: is empty; give a text file of resolutions",
			 f->path);
}
