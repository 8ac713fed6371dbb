/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Annexes and sections that a place names, as a text in any language has them
 * in its labels: "annexe II", "附件二" are "annex II"; what is larger stands
 * first, and places are parted by "; ": "section II; part III, para. 5".
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/pinpoint_int.h"
#include "parse/number.h"

enum {
	SUB_LIMIT = 32, /* bytes of a letter in brackets */
	PARTS = 4,	/* "annex I, part II, section B" */
};

/* What the units are called; NULL: by no name of their own. */
static const char *const names[] = {
	[UNIT_PARAGRAPH] = "para", /* "para.", "paras." */
	[UNIT_ANNEX] = "annex",	   [UNIT_SECTION] = "section",
	[UNIT_PART] = "part",	   [UNIT_ARTICLE] = "article",
};

/* Annexes and sections, and the paragraph in them. */
struct place_part {
	struct buf done;	/* places that are whole */
	struct buf part[PARTS]; /* of this one, the largest first */
	size_t n, last;		/* of them, and which is being read */
	struct buf paragraph;	/* without its unit */
	enum unit unit;		/* the last */
	bool paragraphs, many;	/* there are such, several */
	bool numbered;		/* it has its number */
	bool range;		/* "to" was the last */
	bool within;		/* the next is larger: "of", or nothing */
	bool link;		/* "and" was the last */
};

static struct buf *
part_buf(struct place_part *p)
{
	return p->unit == UNIT_PARAGRAPH ? &p->paragraph : &p->part[p->last];
}

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

	if (unit == UNIT_PARAGRAPH || unit == UNIT_ARTICLE) {
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

/* The place is whole: "section II, para. 5", "OP5". */
static void
end_place(struct place_part *p)
{
	if (p->done.len > 0)
		buf_puts(&p->done, "; ");
	for (size_t i = 0; i < p->n; i++) {
		buf_printf(&p->done, "%s%s", i > 0 ? ", " : "",
			   p->part[i].data);
		buf_clear(&p->part[i]);
	}
	if (p->paragraph.len > 0 && p->n > 0)
		buf_printf(&p->done, ", %s%s.%s", names[UNIT_PARAGRAPH],
			   p->many ? "s" : "", p->paragraph.data);
	else if (p->paragraph.len > 0)
		buf_printf(&p->done, "OP%s", p->paragraph.data + 1);
	buf_clear(&p->paragraph);
	p->n = 0;
	p->paragraphs = p->many = false;
}

/*
 * Room for one more part: behind the others, or before the last where it is
 * what that is part of.
 */
static bool
add_part(struct place_part *p)
{
	struct buf moved;

	if (p->n == PARTS)
		return false;
	p->last = p->within && p->n > 0 ? p->last : p->n;
	moved = p->part[p->n];
	for (size_t i = p->n++; i > p->last; i--)
		p->part[i] = p->part[i - 1];
	p->part[p->last] = moved;
	return true;
}

/*
 * Whether "and" parts what follows from the place before it: "section II and
 * paragraph 5 of part III".
 */
static bool
is_apart(const struct place_part *p, enum unit unit)
{
	return p->link && (p->paragraphs ? p->n > 0 || unit != UNIT_PARAGRAPH
					 : unit != p->unit);
}

static bool
put_unit(struct place_part *p, const struct phrase *phrase)
{
	enum unit unit = (enum unit)phrase->value;

	if (unit >= sizeof(names) / sizeof(names[0]) || names[unit] == NULL)
		return false;
	if (is_apart(p, unit))
		end_place(p);
	if (unit == UNIT_PARAGRAPH ? p->paragraphs : !add_part(p))
		return false;
	p->unit = unit;
	if (unit == UNIT_PARAGRAPH)
		p->paragraphs = true;
	else
		buf_puts(part_buf(p), names[unit]);
	p->numbered = phrase->nth > 0;
	if (p->numbered)
		put_number(part_buf(p), unit, phrase->nth);
	return true;
}

/*
 * Whether item i says nothing between units and numbers, but how what is
 * behind it belongs to what is before.
 */
static bool
is_between_parts(const struct finder *f, struct place_part *p, size_t i)
{
	bool link = find_is(f, i, PHRASE_LINK);

	p->range = find_punct(f, i, '-') ||
		   (link && find_item(f, i)->phrase->range);
	p->link |= link && !p->range;
	if (find_punct(f, i, ',') || p->link)
		p->within = false;
	return link || p->range || find_punct(f, i, ',') ||
	       find_is(f, i, PHRASE_PREFIX) || find_is(f, i, PHRASE_OF) ||
	       find_is(f, i, PHRASE_ARTICLE);
}

/* "paragraphs 2 and 3", "2 to 4": one behind the first. */
static void
put_paragraph(struct place_part *p, int n)
{
	buf_printf(&p->paragraph, p->range ? "-%d" : ", %d", n);
	p->range = p->link = false;
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

/* "bis" at item i, behind a number. */
static bool
put_sub(const struct finder *f, struct buf *b, size_t i)
{
	const struct item *it = find_item(f, i);

	if (!find_is(f, i, PHRASE_SUFFIX) || !it->phrase->sub)
		return false;
	buf_printf(b, " %s", phrase_sub(it->phrase));
	return true;
}

/*
 * What item i says of the last unit; the last item of it.  *known: it says
 * nothing else.
 */
static size_t
put_item(const struct finder *f, struct place_part *p, size_t i, bool *known)
{
	const struct item *it = find_item(f, i);
	bool sub = p->unit == UNIT_PARAGRAPH || p->unit == UNIT_ARTICLE;
	size_t letter;

	*known = true;
	if (p->unit != UNIT_OTHER && !p->numbered &&
	    put_value(f, part_buf(p), p->unit, it)) {
		p->numbered = true;
	} else if (sub && p->numbered && put_sub(f, part_buf(p), i)) {
		return i;
	} else if (sub && p->numbered && !p->link &&
		   (letter = put_letter(f, part_buf(p), i)) > i) {
		return letter;
	} else if (p->unit == UNIT_PARAGRAPH && p->numbered &&
		   it->type == ITEM_INTEGER) {
		put_paragraph(p, it->number.first);
	} else {
		*known = is_between_parts(f, p, i);
	}
	return i;
}

/* The units and numbers between two bytes; false for others. */
static bool
put_parts(const struct finder *f, struct place_part *p, size_t start,
	  size_t end)
{
	bool known = true;
	size_t i = 0;

	while (i < f->items.n && !is_between(f, i, start, end))
		i++;
	for (; known && is_between(f, i, start, end); i++) {
		if (!find_is(f, i, PHRASE_UNIT)) {
			i = put_item(f, p, i, &known);
			continue;
		}
		known = put_unit(p, find_item(f, i)->phrase);
		p->link = false;
		p->within = ascii_glyph(f->text + find_item(f, i)->start,
					end - start) == 0;
	}
	if (!known || p->n + p->done.len == 0)
		return false;
	end_place(p);
	return true;
}

const char *
pinpoint_part(struct finder *f, size_t start, size_t end)
{
	struct place_part p = { .unit = UNIT_OTHER };
	const char *found =
		put_parts(f, &p, start, end)
			? arena_strndup(f->r->arena, p.done.data, p.done.len)
			: find_slice(f, start, end);

	buf_free(&p.done);
	for (size_t i = 0; i < PARTS; i++)
		buf_free(&p.part[i]);
	buf_free(&p.paragraph);
	return found;
}
