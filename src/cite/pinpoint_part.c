/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Annexes and sections that a place names, as a text in any language has them
 * in its labels: "annexe II", "附件二" are "annex II".
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/find.h"
#include "parse/number.h"

enum { SUB_LIMIT = 32 /* bytes of a letter in brackets */ };

/* What the units are called; NULL: by no name of their own. */
static const char *const names[] = {
	[UNIT_PARAGRAPH] = "para", /* "para.", "paras." */
	[UNIT_ANNEX] = "annex",
	[UNIT_SECTION] = "section",
};

/* Whether item i begins between two bytes. */
static bool
is_between(const struct finder *f, size_t i, size_t start, size_t end)
{
	return i < f->items.n && find_item(f, i)->start >= start &&
	       find_item(f, i)->start < end;
}

static void
put_number(struct buf *b, enum unit unit, int n)
{
	char roman[16];

	if (unit == UNIT_PARAGRAPH) {
		buf_printf(b, " %d", n);
		return;
	}
	roman_print(n, roman);
	buf_printf(b, " %s", roman);
}

/* The number of a unit, or a letter; false for what is neither. */
static bool
put_value(const struct finder *f, struct buf *b, enum unit unit,
	  const struct item *it)
{
	size_t n = it->end - it->start;

	if (it->type == ITEM_INTEGER) {
		put_number(b, unit, it->number.first);
		return true;
	}
	for (size_t i = 0; i < n; i++)
		if (!char_is_upper(f->text[it->start + i]))
			return false;
	if (n == 0 || (it->type != ITEM_WORD && n > 1))
		return false;
	buf_putc(b, ' ');
	buf_add(b, f->text + it->start, n);
	return true;
}

/* Annexes and sections, and the paragraph in them. */
struct place_part {
	struct buf whole, paragraph; /* the latter without its unit */
	enum unit unit;		     /* the last */
	bool paragraphs, many;	     /* there are such, several */
	bool numbered;		     /* it has its number */
	bool range;		     /* "to" was the last */
};

static struct buf *
part_buf(struct place_part *p)
{
	return p->unit == UNIT_PARAGRAPH ? &p->paragraph : &p->whole;
}

static bool
put_unit(struct place_part *p, const struct phrase *phrase)
{
	struct buf *b;

	p->unit = (enum unit)phrase->value;
	b = part_buf(p);
	if (p->unit >= sizeof(names) / sizeof(names[0]) ||
	    names[p->unit] == NULL ||
	    (p->unit == UNIT_PARAGRAPH && p->paragraphs))
		return false;
	if (p->unit == UNIT_PARAGRAPH)
		p->paragraphs = true;
	else
		buf_printf(b, "%s%s", b->len > 0 ? ", " : "", names[p->unit]);
	p->numbered = phrase->nth > 0;
	if (p->numbered)
		put_number(b, p->unit, phrase->nth);
	return true;
}

/*
 * Whether item i says nothing between units and numbers, but that those behind
 * it are a range's.
 */
static bool
is_between_parts(const struct finder *f, struct place_part *p, size_t i)
{
	bool link = find_is(f, i, PHRASE_LINK);

	p->range = find_punct(f, i, '-') ||
		   (link && find_item(f, i)->phrase->range);
	return link || p->range || find_punct(f, i, ',') ||
	       find_is(f, i, PHRASE_PREFIX) || find_is(f, i, PHRASE_OF) ||
	       find_is(f, i, PHRASE_ARTICLE);
}

/* "paragraphs 2 and 3", "2 to 4": one behind the first. */
static void
put_paragraph(struct place_part *p, int n)
{
	buf_printf(&p->paragraph, p->range ? "-%d" : ", %d", n);
	p->range = false;
	p->many = true;
}

size_t
pinpoint_token(const char *s, size_t n, char out[NUMBER_TOKEN + 2])
{
	char num[SUB_LIMIT] = "", token[NUMBER_TOKEN];
	size_t printed;
	int depth;

	if (!number_foreign(s, n, &printed, &depth) || depth == 0 ||
	    printed >= sizeof(num))
		return 0;
	memcpy(num, s, printed);
	number_token(num, token);
	snprintf(out, NUMBER_TOKEN + 2, "(%s)", token);
	return printed;
}

/*
 * "(a)" or "a)" behind the number of a paragraph, from item i on: the item of
 * its end; i where there is none.
 */
static size_t
put_letter(const struct finder *f, struct buf *b, size_t i)
{
	size_t at = i + find_punct(f, i, '(');
	const struct item *it = find_item(f, at);
	size_t n = it->end - it->start, from = find_item(f, i)->start, len;
	char token[NUMBER_TOKEN + 2];

	len = pinpoint_token(f->text + from, strlen(f->text + from), token);
	if (len > 0) {
		buf_printf(b, " %s", token);
		while (find_item(f, at)->end < from + len)
			at++;
		return at;
	}
	if (n == 0 || n > 5 || !find_punct(f, at + 1, ')'))
		return i;
	for (size_t k = 0; k < n; k++)
		if (f->text[it->start + k] < 'a' ||
		    f->text[it->start + k] > 'z')
			return i;
	buf_printf(b, " (%.*s)", (int)n, f->text + it->start);
	return at + 1;
}

/* The units and numbers between two bytes; false for others. */
static bool
put_parts(const struct finder *f, struct place_part *p, size_t start,
	  size_t end)
{
	size_t i = 0, letter;

	while (i < f->items.n && !is_between(f, i, start, end))
		i++;
	for (; is_between(f, i, start, end); i++) {
		const struct item *it = find_item(f, i);

		if (find_is(f, i, PHRASE_UNIT)) {
			if (!put_unit(p, it->phrase))
				return false;
		} else if (p->unit != UNIT_OTHER && !p->numbered &&
			   put_value(f, part_buf(p), p->unit, it)) {
			p->numbered = true;
		} else if (p->unit == UNIT_PARAGRAPH && p->numbered &&
			   (letter = put_letter(f, &p->paragraph, i)) > i) {
			i = letter;
		} else if (p->unit == UNIT_PARAGRAPH && p->numbered &&
			   it->type == ITEM_INTEGER) {
			put_paragraph(p, it->number.first);
		} else if (!is_between_parts(f, p, i)) {
			return false;
		}
	}
	if (p->whole.len == 0)
		return false;
	if (p->paragraph.len > 0)
		buf_printf(&p->whole, ", %s%s.%s", names[UNIT_PARAGRAPH],
			   p->many ? "s" : "", p->paragraph.data);
	return true;
}

const char *
pinpoint_part(struct finder *f, size_t start, size_t end)
{
	struct place_part p = { .whole = BUF_INIT,
				.paragraph = BUF_INIT,
				.unit = UNIT_OTHER };
	const char *found =
		put_parts(f, &p, start, end)
			? arena_strndup(f->r->arena, p.whole.data, p.whole.len)
			: find_slice(f, start, end);

	buf_free(&p.whole);
	buf_free(&p.paragraph);
	return found;
}
