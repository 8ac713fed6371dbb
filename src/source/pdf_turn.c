/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages whose text stands on its side, as wide tables are printed, are turned;
 * letters that a font has in a place of its own become what they are, and signs
 * of arithmetic hyphens.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "source/pdf_layout.h"
#include "text/utf8.h"

enum {
	LETTERS = 4, /* of a word whose box is compared, at least */
	MINUS = 0x2212,
	PRIVATE = 0xf000, /* where fonts of symbols have ASCII */
};
static const float HIGH = 1.5f; /* of its width: a word on its side */

/* --- turning ------------------------------------------------------------- */

static bool
stands(const struct pdf_word *w)
{
	return w->bottom - w->top > HIGH * (w->right - w->left);
}

/* Three quarters of its words stand on their side. */
static bool
is_turned(const struct pdf_page *p)
{
	size_t all = 0, turned = 0;

	for (size_t i = 0; i < p->n_words; i++) {
		if (strlen(p->words[i].text) < LETTERS)
			continue;
		all++;
		turned += stands(&p->words[i]);
	}
	return all > 0 && turned * 4 >= all * 3;
}

/* Words that stand one below the other are read downwards. */
static bool
is_read_down(const struct pdf_page *p)
{
	size_t down = 0, up = 0;

	for (size_t i = 1; i < p->n_words; i++) {
		const struct pdf_word *a = &p->words[i - 1], *b = a + 1;

		if (a->left >= b->right || b->left >= a->right)
			continue;
		down += b->top >= a->bottom;
		up += b->bottom <= a->top;
	}
	return down >= up;
}

static void
turn(struct pdf_page *p)
{
	bool down = is_read_down(p);
	float width = p->width, height = p->height;

	/* The size of a page may be that before it was turned. */
	for (size_t i = 0; i < p->n_words; i++) {
		width = fmaxf(width, p->words[i].right);
		height = fmaxf(height, p->words[i].bottom);
	}
	for (size_t i = 0; i < p->n_words; i++) {
		struct pdf_word *w = &p->words[i], old = *w;

		w->left = down ? old.top : height - old.bottom;
		w->right = down ? old.bottom : height - old.top;
		w->top = down ? width - old.right : old.left;
		w->bottom = down ? width - old.left : old.right;
	}
	p->width = height;
	p->height = width;
}

/* --- letters ------------------------------------------------------------- */

static bool
is_private(uint32_t c)
{
	return c >= PRIVATE + ' ' && c < PRIVATE + 0x7f;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0;
}

/*
 * Printers of plain text have a sign of arithmetic for it; alone it may be a
 * dash, and before a figure what it is.
 */
static bool
is_hyphen(uint32_t c, const struct buf *before, const char *behind)
{
	char last = before->len ? before->data[before->len - 1] : ' ';

	return c == MINUS &&
	       (is_letter(last) || last == '-' || is_letter(*behind));
}

static const char *
plain(struct arena *a, const char *s)
{
	struct buf b = BUF_INIT;
	const char *text;

	for (size_t len; *s; s += len) {
		uint32_t c = utf8_decode(s, strlen(s), &len);

		if (is_private(c))
			buf_putc(&b, (char)(c - PRIVATE));
		else if (is_hyphen(c, &b, s + len))
			buf_putc(&b, '-');
		else
			buf_add(&b, s, len);
	}
	text = arena_strndup(a, b.data, b.len);
	buf_free(&b);
	return text;
}

void
pdf_turn(struct arena *a, struct pdf_page *page)
{
	if (is_turned(page))
		turn(page);
	for (size_t i = 0; i < page->n_words; i++)
		if (strchr(page->words[i].text, '\xef') ||
		    strstr(page->words[i].text, "\u2212"))
			page->words[i].text = plain(a, page->words[i].text);
}
