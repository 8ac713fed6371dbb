/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Running heads of records, and the numbers of their pages. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/like_words.h"
#include "parse/running.h"

enum {
	HEAD_MOST = 200,  /* bytes of a running head */
	PAGE_DIGITS = 4,  /* of a page's number */
	SECTION_MOST = 5, /* letters of "XVIII" */
	REST_MOST = 120,  /* bytes behind the organ's name in a misread one */
	PAGES_APART = 3,  /* numbers that may be lacking beyond a known one */
};

/* A line without the numbers of a page and of a section round it. */
struct head {
	const char *s;
	size_t n;
	int page; /* its number; 0: none */
};

/* The number of a page at either end of the line is taken from it. */
static void
take_page(struct head *h)
{
	size_t digits = char_digits(h->s, h->n), end = h->n;

	if (digits && digits <= PAGE_DIGITS && digits < h->n &&
	    h->s[digits] == ' ') {
		h->page = char_number(h->s, digits);
		while (digits < h->n && h->s[digits] == ' ')
			digits++;
		h->s += digits;
		h->n -= digits;
		return;
	}
	while (end > 0 && char_is_digit(h->s[end - 1]))
		end--;
	digits = h->n - end;
	if (!digits || digits > PAGE_DIGITS || !end || h->s[end - 1] != ' ')
		return;
	h->page = char_number(h->s + end, digits);
	while (end > 0 && h->s[end - 1] == ' ')
		end--;
	h->n = end;
}

/* Bytes of "V. " at s. */
static size_t
section(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && i < SECTION_MOST && strchr("IVXL", s[i]))
		i++;
	return i && i + 1 < n && s[i] == '.' && s[i + 1] == ' ' ? i + 2 : 0;
}

static struct head
head_of(const struct row *r)
{
	struct head h = { .s = r->text, .n = r->len };
	size_t len;

	take_page(&h);
	len = section(h.s, h.n);
	h.s += len;
	h.n -= len;
	return h;
}

/* Bytes of a dash at s; 0 without. */
static size_t
dash(const char *s, size_t n)
{
	if (n && *s == '-')
		return 1;
	return n > 2 && (!memcmp(s, "\xe2\x80\x94", 3) ||
			 !memcmp(s, "\xe2\x80\x93", 3))
		       ? 3
		       : 0;
}

static bool
has_dash(const char *s, size_t n)
{
	const char *end = s + n, *at = s;

	if (memchr(s, '-', n))
		return true;
	while ((at = memchr(at, 0xe2, (size_t)(end - at))))
		if (dash(at, (size_t)(end - at)))
			return true;
		else
			at++;
	return false;
}

/* "General Assembly—Forty-sixth Session" */
static bool
names_session(const struct lexicon *lex, const struct head *h)
{
	size_t i, space;

	if (!has_dash(h->s, h->n) ||
	    !lexicon_find(lex, "organ", h->s, h->n, &i))
		return false;
	space = i < h->n && h->s[i] == ' ';
	if (!dash(h->s + i + space, h->n - i - space))
		return false;
	for (; i < h->n; i++) {
		const struct lexeme *row =
			lexicon_match(lex, "masthead", h->s + i, h->n - i);

		if (row && !strncmp(row->value, "session", 7))
			return true;
	}
	return false;
}

static bool
is_blank(const struct row *rows, size_t n, size_t i)
{
	return i >= n || rows[i].kind != ROW_TEXT;
}

/* Nothing stands right above or below the row. */
static bool
is_alone(const struct row *rows, size_t n, size_t i)
{
	return (i == 0 || rows[i].page || is_blank(rows, n, i - 1)) &&
	       (is_blank(rows, n, i + 1) || rows[i + 1].page);
}

/* "Resolutions adopted on the reports of the Second Committee", alone. */
static bool
names_resolutions(const struct lexicon *lex, const struct head *h)
{
	size_t len;
	const struct lexeme *row =
		lexicon_find(lex, "running", h->s, h->n, &len);

	return row && !chars_stop(h->s, h->n) &&
	       (*row->value == '-' || (h->page && len == h->n));
}

/* The number of a page that stands alone in row i; 0: none does. */
static int
lone_number(const struct row *rows, size_t n, size_t i)
{
	const struct row *r = &rows[i];

	return r->kind == ROW_TEXT && r->role == ROLE_UNKNOWN && r->len &&
			       r->len <= PAGE_DIGITS &&
			       char_digits(r->text, r->len) == r->len &&
			       is_alone(rows, n, i)
		       ? char_number(r->text, r->len)
		       : 0;
}

/* "V.", what a head begins with, on a line of its own. */
static bool
is_lone_section(const struct row *rows, size_t n, size_t i)
{
	const struct row *r = &rows[i];
	size_t len = 0;

	while (len < r->len && len < SECTION_MOST &&
	       strchr("IVXL", r->text[len]))
		len++;
	return r->kind == ROW_TEXT && len && len + 1 == r->len &&
	       r->text[len] == '.' && is_alone(rows, n, i);
}

/* The filled row next to row i, upwards or downwards; n: there is none. */
static size_t
beside(const struct row *rows, size_t n, size_t i, bool above)
{
	do {
		if (above ? i == 0 : i + 1 >= n)
			return n;
		i += above ? (size_t)-1 : 1;
	} while (rows[i].kind == ROW_BLANK);
	return i;
}

/* The number of a page stands alone above or below. */
static bool
is_beside_page(const struct row *rows, size_t n, size_t i)
{
	size_t above = beside(rows, n, i, true);
	size_t below = beside(rows, n, i, false);

	return (above < n && lone_number(rows, n, above)) ||
	       (below < n && lone_number(rows, n, below));
}

static bool
has_digits(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (char_is_digit(s[i]))
			return true;
	return false;
}

/*
 * What a scan made of a head: it stands alone with a page's number, has no
 * other, and is like one, but for some letters.
 */
static bool
is_misread(const struct lexicon *lex, const struct row *rows, size_t n,
	   size_t i, const struct head *h)
{
	const struct lexeme *row;
	size_t len;

	if ((!h->page && !is_beside_page(rows, n, i)) ||
	    has_digits(h->s, h->n) || chars_stop(h->s, h->n))
		return false;
	/* A single word is like too many. */
	row = like_row(lex, "running", h->s, h->n, &len);
	if (row && *row->value == '-')
		return true;
	if (!like_row(lex, "organ", h->s, h->n, &len))
		return false;
	len += len < h->n && h->s[len] == ' ';
	return h->n - len <= REST_MOST && dash(h->s + len, h->n - len);
}

/* Row i is a running head. */
static bool
is_head(const struct lexicon *lex, const struct row *rows, size_t n, size_t i)
{
	struct head h = head_of(&rows[i]);

	if (!h.n)
		return false;
	if (names_session(lex, &h))
		return true;
	return is_alone(rows, n, i) &&
	       (names_resolutions(lex, &h) || is_misread(lex, rows, n, i, &h));
}

/* --- all rows --------------------------------------------------------- */

/* Where a page's number was seen. */
struct page {
	size_t row;
	int number;
};

struct running {
	struct arena *arena;
	const struct lexicon *lex;
	struct row *rows;
	size_t n;
	struct page *pages; /* in order of their rows */
	size_t n_pages, cap;
};

static void
add_page(struct running *u, size_t row, int number)
{
	if (!number)
		return;
	u->pages = arena_grow(u->arena, u->pages, u->n_pages, &u->cap,
			      sizeof *u->pages);
	u->pages[u->n_pages++] = (struct page){ row, number };
}

/* A head was found in row i: what stands beside it goes with it. */
static void
mark_head(struct running *u, size_t i)
{
	size_t above = beside(u->rows, u->n, i, true);
	size_t below = beside(u->rows, u->n, i, false);
	int number = head_of(&u->rows[i]).page;

	if (above < u->n && is_lone_section(u->rows, u->n, above)) {
		u->rows[above].kind = ROW_FURNITURE;
		above = beside(u->rows, u->n, above, true);
	}
	if (above < u->n && !number &&
	    (number = lone_number(u->rows, u->n, above)))
		u->rows[above].kind = ROW_FURNITURE;
	if (below < u->n && !number &&
	    (number = lone_number(u->rows, u->n, below)))
		u->rows[below].kind = ROW_FURNITURE;
	u->rows[i].kind = ROW_FURNITURE;
	u->rows[i].page = true;
	add_page(u, i, number);
}

/* Between the numbers of the pages that were seen before it and behind it. */
static bool
is_due(const struct running *u, size_t row, int number)
{
	size_t k = 0;

	while (k < u->n_pages && u->pages[k].row < row)
		k++;
	if (k > 0 && k < u->n_pages)
		return u->pages[k - 1].number < number &&
		       number < u->pages[k].number;
	return k > 0 ? u->pages[k - 1].number < number &&
			       number <= u->pages[k - 1].number + PAGES_APART
		     : number < u->pages[k].number &&
			       number + PAGES_APART >= u->pages[k].number;
}

void
running_mark(struct arena *a, const struct lexicon *lex, struct row *rows,
	     size_t n)
{
	struct running u = { .arena = a, .lex = lex, .rows = rows, .n = n };

	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];

		if (r->kind == ROW_TEXT && r->role == ROLE_UNKNOWN &&
		    r->len <= HEAD_MOST && is_head(lex, rows, n, i))
			mark_head(&u, i);
	}
	for (size_t i = 0; u.n_pages && i < n; i++)
		if (rows[i].kind == ROW_TEXT &&
		    is_due(&u, i, lone_number(rows, n, i)))
			rows[i].kind = ROW_FURNITURE, rows[i].page = true;
}
