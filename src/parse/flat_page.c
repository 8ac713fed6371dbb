/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Running heads and page numbers in the middle of a line. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/flat_page.h"
#include "parse/job.h"
#include "parse/sign.h"

enum {
	PAGE_DIGITS = 3,
	TITLE_LEAST = 8, /* bytes that no chance repeats */
	CUT_LEAST = 20,	 /* bytes of a title that was cut off */
};

struct flat_head
flat_head(const struct lexicon *lex, const char *s, size_t n)
{
	struct flat_head head = { 0 };

	for (size_t at = 0; at < n; at++) {
		size_t symbol;
		struct sign_title t;

		if (at > 0 && s[at - 1] != ' ')
			continue;
		symbol = sign_symbol(s + at, n - at);
		if (symbol && !head.symbol.to)
			head.symbol = (struct flat_span){ .from = at,
							  .to = at + symbol };
		if (char_is_digit(s[at]) &&
		    sign_title(lex, s + at, n - at, &t) &&
		    n - at - t.len >= TITLE_LEAST)
			head.title = (struct flat_span){
				.from = at + t.len,
				.to = chars_bare(s, n),
			};
	}
	return head;
}

static size_t
word_length(const char *s, size_t n)
{
	const char *space = memchr(s, ' ', n);

	return space ? (size_t)(space - s) : n;
}

/* Bytes of "20-26048 (E) *2026048*" at s; 0 without. */
static size_t
job_number(const char *s, size_t n)
{
	size_t at = word_length(s, n), len;

	if (!char_is_digit(*s) || !job_is(s, at))
		return 0;
	while (at + 1 < n) {
		const char *next = s + at + 1;

		len = word_length(next, n - at - 1);
		if (job_language(next, len) != len &&
		    (*next != '*' || !job_is(next, len)))
			break;
		at += 1 + len;
	}
	return at;
}

/* Bytes of "3/12" at s, a page and how many there are; 0 without. */
static size_t
page_number(const char *s, size_t n)
{
	size_t page = char_digits(s, n), of;

	if (page == 0 || page > PAGE_DIGITS || page >= n || s[page] != '/')
		return 0;
	of = char_digits(s + page + 1, n - page - 1);
	if (of == 0 || of > PAGE_DIGITS || char_number(s, page) < 1 ||
	    char_number(s, page) > char_number(s + page + 1, of))
		return 0;
	return page + 1 + of < n && s[page + 1 + of] != ' ' ? 0 : page + 1 + of;
}

/*
 * Bytes of the piece where it, or its first `least` bytes and more, stand again
 * at byte `at`; 0: they do not.
 */
static size_t
again(const char *s, size_t n, size_t at, struct flat_span span, size_t least)
{
	size_t len = span.to - span.from, same = 0;

	if (len == 0 || at < span.to)
		return 0;
	while (same < len && at + same < n &&
	       s[at + same] == s[span.from + same])
		same++;
	if (same < len && same > 0 && s[at + same - 1] == ' ')
		same--;
	if (same < len && same < least)
		return 0;
	return at + same < n && s[at + same] != ' ' ? 0 : same;
}

size_t
flat_page(const char *s, size_t n, size_t at, const struct flat_head *head)
{
	bool job = false, page = false, symbol = false, title = false;
	size_t from = at;

	while (at < n) {
		size_t len;

		if (!job && (len = job_number(s + at, n - at)))
			job = true;
		else if (!page && (len = page_number(s + at, n - at)))
			page = true;
		else if (!symbol && (len = again(s, n, at, head->symbol, n)))
			symbol = true;
		else if (!title &&
			 (len = again(s, n, at, head->title, CUT_LEAST)))
			title = true;
		else
			break;
		at += len;
		at += at < n && s[at] == ' ';
	}
	return job || page + symbol + title > 1 ? at - from : 0;
}
