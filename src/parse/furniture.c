/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Page furniture: numbers of pages and jobs, running heads, told by what is
 * in them, by the edge of a page, and by standing there again and again.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/job.h"
#include "parse/row.h"
#include "parse/running.h"
#include "parse/sign.h"

enum {
	GAP = 3,       /* spaces between the parts of a running head */
	JOB_DATE = 6,  /* digits of the dates beside it */
	MASTHEAD = 40, /* lines of it, at most */
	MASTHEAD_LEAST = 3,
	LANGUAGE_MOST = 16, /* bytes of the name of a language */
	PAGE_MOST = 48,	    /* bytes of "A/RES/40/198 Page 7" */
	APART = 3,	    /* lines between it and the first running head */
};

/* "21-25974", "95-76177", "3/11"; but "1989/14" is no page of fourteen. */
static bool
is_joined_numbers(const char *s, size_t n, bool *job)
{
	size_t first = 0, second, at;

	while (first < n && char_is_digit(s[first]))
		first++;
	if (first == 0 || first + 1 >= n ||
	    (s[first] != '-' && s[first] != '/'))
		return false;
	at = first + 1;
	for (second = 0; at + second < n && char_is_digit(s[at + second]);)
		second++;
	if (s[first] == '/' && second < first)
		return false;
	*job = *job || (s[first] == '-' && first == 2 && second >= 5);
	return second > 0 && at + second == n;
}

/* "2093Z": a typist's, below a job number or behind it. */
static bool
is_code(const char *s, size_t n)
{
	size_t digits = char_digits(s, n);

	return digits > 2 && digits + 1 == n && char_is_upper(s[digits]);
}

/*
 * Nothing but numbers and the words of page numbers; *job where a job number
 * is among them, with dates of six figures perhaps, *words where a word is.
 */
static bool
is_numbers(const struct lexicon *lex, const char *s, size_t n, bool *job,
	   bool *words)
{
	size_t digits = 0, count = 0;

	*job = *words = false;
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && s[end] != ' ';)
			end++;
		size_t len = end - i, word;

		if (lexicon_find(lex, "page", s + i, n - i, &word) &&
		    (i + word == n || s[i + word] == ' '))
			*words = true, end = i + word;
		else if (len <= 5 && char_digits(s + i, len) == len)
			digits++, count++;
		else if (is_joined_numbers(s + i, len, job))
			digits++;
		else if (job_is(s + i, len) ||
			 (len == n && len == 2 + JOB_SERIAL &&
			  char_digits(s, n) == n))
			*job = true, digits++;
		else if (!(*job && len == JOB_DATE &&
			   char_digits(s + i, len) == len) &&
			 !(*job && job_language(s + i, len) == len) &&
			 !(*job && is_code(s + i, len)) &&
			 !(len == 1 && strchr("-|", s[i])))
			return false;
		while (end < n && s[end] == ' ')
			end++;
	}
	/* "03 50772": a job number in two parts. */
	*job = *job || (n == 8 && count == 2 && s[2] == ' ');
	return digits > 0 || *words;
}

/* A symbol at one end and wide space beside it, or nothing else. */
static bool
is_symbol_head(const char *s, size_t n)
{
	size_t len = sign_symbol(s, n), last = n;

	if (len &&
	    (len == n || (len + GAP < n && !strncmp(s + len, "   ", GAP))))
		return true;
	while (last > 0 &&
	       !(last >= GAP && !strncmp(s + last - GAP, "   ", GAP)))
		last--;
	return last > 0 && sign_symbol(s + last, n - last) == n - last;
}

/* A page begins at or after i, before any text. */
static bool
page_follows(const struct row *rows, size_t n, size_t i)
{
	for (; i < n; i++) {
		if (rows[i].page)
			return true;
		if (rows[i].kind == ROW_TEXT)
			return false;
	}
	return true;
}

/*
 * Copied from a screen, pages have no breaks: a head is the work's own symbol
 * alone on its line, once it stood in the masthead.
 */
static bool
is_pasted_head(const struct row *rows, size_t i)
{
	const struct row *r = &rows[i];

	if (!r->len || sign_symbol(r->text, r->len) != r->len ||
	    !memmem(r->text, r->len, "/RES/", 5))
		return false;
	for (size_t k = 0; k < i && k < MASTHEAD; k++)
		if (rows[k].len >= r->len &&
		    !memcmp(rows[k].text + rows[k].len - r->len, r->text,
			    r->len))
			return i > k + APART;
	return false;
}

/* The title again, in row i and those below it: the row behind it. */
static size_t
mark_again(struct row *rows, size_t n, size_t i)
{
	size_t end = i + rows_again(rows, n, i);

	for (; i < end; i++)
		rows[i].kind = ROW_FURNITURE;
	return end;
}

/* At the top of a page: the title again, and below it the work's symbol. */
static bool
is_title_head(const struct row *rows, size_t n, size_t i)
{
	size_t again = rows[i].page ? rows_again(rows, n, i) : 0;
	size_t next = again ? rows_next_filled(rows, n, i + again) : n;

	return next < n && is_symbol_head(rows[next].text, rows[next].len);
}

static bool
has_pages(const struct row *rows, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (rows[i].page)
			return true;
	return false;
}

static void
mark_pasted(struct row *rows, size_t n, const struct lexicon *lex)
{
	if (has_pages(rows, n))
		return;
	for (size_t i = 0; i < n; i++) {
		size_t before = i;
		bool job, words;

		if (rows[i].kind != ROW_TEXT || rows[i].role != ROLE_UNKNOWN ||
		    !is_pasted_head(rows, i))
			continue;
		while (before > 0 && rows[before - 1].kind == ROW_BLANK)
			before--;
		if (before > 0 && rows[before - 1].kind == ROW_TEXT &&
		    is_numbers(lex, rows[before - 1].text, rows[before - 1].len,
			       &job, &words))
			rows[before - 1].kind = ROW_FURNITURE;
		rows[i].kind = ROW_FURNITURE;
		i = mark_again(rows, n, rows_next_filled(rows, n, i + 1)) - 1;
	}
}

/* The next line with anything on it is a job number. */
static bool
job_follows(const struct row *rows, size_t n, size_t i,
	    const struct lexicon *lex)
{
	bool job, words;

	i = rows_next_filled(rows, n, i);
	return i < n && rows[i].kind != ROW_RULE &&
	       is_numbers(lex, rows[i].text, rows[i].len, &job, &words) && job;
}

/* A running head that was seen: its symbol and nothing else. */
static bool
is_head_row(const struct row *r)
{
	return r->kind == ROW_FURNITURE && r->len &&
	       sign_symbol(r->text, r->len) == r->len;
}

/* "English", between a running head and "Page 2". */
static bool
is_language_row(const struct row *rows, size_t n, size_t i,
		const struct lexicon *lex)
{
	size_t next = rows_next_filled(rows, n, i + 1);
	bool job, words;

	return rows[i].len < LANGUAGE_MOST && i > 0 &&
	       is_head_row(&rows[i - 1]) &&
	       !memchr(rows[i].text, ' ', rows[i].len) && next == i + 1 &&
	       next < n &&
	       is_numbers(lex, rows[next].text, rows[next].len, &job, &words) &&
	       words;
}

/* Bytes of a row before the symbol that ends it behind a space; n: none. */
static size_t
before_symbol(const char *s, size_t n)
{
	for (size_t i = 1; i + 1 < n; i++)
		if (s[i] == ' ' &&
		    sign_symbol(s + i + 1, n - i - 1) == n - i - 1)
			return i;
	return n;
}

/*
 * "[page 15]", "A/RES/40/198 Page 7": where a page began, in a copy that has
 * none, or whose wide spaces were lost.
 */
static bool
is_page_row(const struct lexicon *lex, const struct row *r)
{
	size_t from = 0, end = r->len, len;
	bool job, words;

	if (end < 3 || end > PAGE_MOST)
		return false;
	if (*r->text == '[' && r->text[end - 1] == ']')
		from++, end--;
	else if ((len = sign_symbol(r->text, end)) && r->text[len] == ' ')
		from = len + 1;
	else
		end = before_symbol(r->text, end);
	while (from < end && r->text[from] == ' ')
		from++;
	return (from || end < r->len) &&
	       is_numbers(lex, r->text + from, end - from, &job, &words) &&
	       words;
}

/*
 * Numbers on a line of their own are furniture where something says so: a job
 * number, a word, or the edge of a page.
 */
static void
mark_numbers(struct row *rows, size_t n, const struct lexicon *lex)
{
	bool at_top = true, paged = has_pages(rows, n), first = true;

	for (size_t i = 0; i < n; i++) {
		struct row *r = &rows[i];
		bool job, words;

		first = first && !(r->page && i > 0);
		at_top = at_top || r->page ||
			 (i > MASTHEAD_LEAST && is_head_row(r));
		if (r->kind != ROW_TEXT)
			continue;
		if (r->role != ROLE_UNKNOWN)
			at_top = false;
		else if (is_page_row(lex, r)) {
			r->kind = ROW_FURNITURE;
		} else if (is_numbers(lex, r->text, r->len, &job, &words) &&
			   (job || words || at_top ||
			    page_follows(rows, n, i + 1) ||
			    (!paged && i > 0 && rows[i - 1].kind == ROW_BLANK &&
			     job_follows(rows, n, i + 1, lex)))) {
			r->kind = ROW_FURNITURE;
			/* It is the last line of the first page. */
			at_top = at_top || job;
		} else if (at_top && !first &&
			   is_symbol_head(r->text, r->len)) {
			r->kind = ROW_FURNITURE;
			i = mark_again(rows, n,
				       rows_next_filled(rows, n, i + 1)) -
			    1;
		} else if (!first && is_title_head(rows, n, i)) {
			i = mark_again(rows, n, i) - 1;
		} else if (at_top && i > 0 &&
			   (is_symbol_head(r->text, r->len) ||
			    is_code(r->text, r->len) ||
			    is_language_row(rows, n, i, lex)))
			r->kind = ROW_FURNITURE;
		else
			at_top = false;
	}
}

void
rows_mark_furniture(struct arena *a, const struct lexicon *lex,
		    struct row *rows, size_t n)
{
	rows_mark_repeated(a, rows, n);
	mark_pasted(rows, n, lex);
	rows_mark_switches(rows, n);
	running_mark(a, lex, rows, n);
	mark_numbers(rows, n, lex);
}
