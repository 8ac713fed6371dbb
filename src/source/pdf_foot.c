/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The area of footnotes: the last lines of a page or column, in smaller
 * type, that begin with a raised number or below a rule.  What goes on there
 * from the page before is put behind what it goes on with.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum {
	RULE = 5, /* characters of a rule */
	LABEL_DIGITS = 3,
	CALL_LINES = 200, /* of a column, at most */
	TABLE_ROWS = 3,	  /* that end with figures, at least */
	LARGE = 4,	  /* lines that are not small below a label, at most */
};
/* Shares of the document's type. */
static const float SMALLER = 0.93f; /* type of footnotes: the median, */
static const float ANY = 1.12f;	    /* and any line: of a scan, sizes */
/* are no more than measured */
static const float LABEL = 0.85f; /* of the line's: a label */
static const float SAME_ROW = 0.4f;
static const float SPACE = 0.5f; /* above what has no label */

static bool
is_rule(const struct pdf_line *line)
{
	size_t n = 0;

	for (size_t i = 0; i < line->n; i++) {
		const char *s = line->words[i]->text;

		if (strspn(s, "_-") != strlen(s))
			return false;
		n += strlen(s);
	}
	return n >= RULE;
}

/* A raised or small number, "1/" or an asterisk at the beginning. */
static bool
has_label(const struct pdf_line *line)
{
	const struct pdf_word *w = line->words[0];
	size_t digits = strspn(w->text, "0123456789");

	if (w->text[0] == '*' || pdf_is_raised(line, w))
		return true;
	if (!digits || digits > LABEL_DIGITS || line->n == 1)
		return false;
	return !strcmp(w->text + digits, "/") ||
	       (!w->text[digits] && w->bottom - w->top <= LABEL * line->size);
}

/* White space stands above line i. */
static bool
is_apart(const struct pdf_layout *l, const struct pdf_zone *z, size_t i)
{
	return i > 0 &&
	       z->lines[i].top - z->lines[i - 1].bottom > SPACE * l->size;
}

/* Smaller type begins with line i. */
static bool
is_first_small(const struct pdf_layout *l, const struct pdf_zone *z, size_t i)
{
	return i > 0 && z->lines[i - 1].size >= SMALLER * l->size;
}

/* One past the last line that is no number of a page, or may be. */
static size_t
text_end(const struct pdf_zone *z)
{
	size_t end = z->n;

	while (end > 1 && z->lines[end - 1].role == ROLE_UNKNOWN)
		end--;
	return end;
}

/* The last footnote goes on: it has no full stop. */
static bool
goes_on(const struct pdf_zone *z)
{
	const struct pdf_line *line = &z->lines[text_end(z) - 1];
	const char *s = line->words[line->n - 1]->text;

	return s[strlen(s) - 1] != '.';
}

/* Half of the lines, at least, are in smaller type, none in larger. */
static bool
are_small(const struct pdf_layout *l, const struct pdf_line *lines, size_t n)
{
	size_t small = 0;

	for (size_t i = 0; i < n; i++) {
		if (lines[i].size > ANY * l->size)
			return false;
		small += lines[i].size < SMALLER * l->size;
	}
	return small * 2 > n;
}

/* What stands at the beginning of line i is a mark of one above it. */
static bool
is_called(const struct pdf_zone *z, size_t i)
{
	int label = pdf_plain_label(&z->lines[i]);

	if (!label ||
	    !(*z->lines[i].words[0]->text == '(' || has_label(&z->lines[i])))
		return false;
	for (size_t n = 0; i-- > 0 && n < CALL_LINES; n++)
		if (pdf_calls(&z->lines[i], label))
			return true;
	return false;
}

/* A plain label may stand above that of line `below', the first so far. */
static bool
may_precede(const struct pdf_zone *z, size_t i, size_t below, size_t end)
{
	int label = pdf_plain_label(&z->lines[i]);
	int next = below < end ? atoi(z->lines[below].words[0]->text) : 0;

	return label && (next <= 0 || label < next);
}

/* Line i stands behind others of its row, and is nothing but a figure. */
static bool
is_figure(const struct pdf_zone *z, size_t i)
{
	const struct pdf_line *line = &z->lines[i];

	if (!i || line->base - z->lines[i - 1].base > SAME_ROW * line->size)
		return false;
	for (size_t k = 0; k < line->n; k++) {
		const char *s = line->words[k]->text;

		if (strspn(s, "0123456789.,()-") != strlen(s))
			return false;
	}
	return true;
}

/* One past the last row of a table, which may be in small type; 0: none. */
static size_t
table_end(const struct pdf_zone *z)
{
	size_t rows = 0, end = 0;

	for (size_t i = z->n; i-- > 0;) {
		if (!is_figure(z, i))
			continue;
		if (!rows++)
			end = i + 1;
		if (rows == TABLE_ROWS)
			return end;
	}
	return 0;
}

/*
 * The first line of a zone's footnotes; text_end(): it has none.  Without a
 * label they are what goes on from the page before.
 */
static size_t
find_area(const struct pdf_layout *l, const struct pdf_zone *z, bool on)
{
	size_t end = text_end(z), first = end, large = 0;
	size_t above = table_end(z);

	/* Below a rule type may be of any size, if labels are there. */
	for (size_t i = end; i-- > 1;)
		if (is_rule(&z->lines[i - 1]) && has_label(&z->lines[i]))
			return i - 1;
	for (size_t i = end; i-- > above;) {
		const struct pdf_line *line = &z->lines[i];

		if (is_rule(line))
			return i + 1 < end ? i : first;
		if (is_called(z, i)) {
			first = i;
			continue;
		}
		if (!are_small(l, line, end - i)) {
			if (line->size > ANY * l->size || large++ == LARGE)
				break;
			continue;
		}
		large = 0;
		if (line->size < SMALLER * l->size &&
		    (has_label(line) || (on && is_apart(l, z, i)) ||
		     (may_precede(z, i, first, end) &&
		      (is_apart(l, z, i) || is_first_small(l, z, i)))))
			first = i;
	}
	return first;
}

/*
 * Plain labels count on from `last', that of the area before; 0: nothing was
 * before.  The last of this one.
 */
static int
mark_area(struct pdf_zone *z, size_t first, size_t end, int last)
{
	bool begins = true; /* the area does */

	for (size_t i = first; i < end; i++) {
		struct pdf_line *line = &z->lines[i];
		int plain = pdf_plain_label(line);
		bool next = plain && (begins || (last && plain == last + 1));

		line->role = is_rule(line) ? ROLE_FURNITURE : ROLE_FOOTNOTE;
		line->begins = has_label(line) || next ? BEGINS_YES : BEGINS_NO;
		last = next ? plain : last;
		begins = begins && line->role == ROLE_FURNITURE;
	}
	return last;
}

/* Put lines behind those of another zone. */
static void
hand_over(struct pdf_layout *l, struct pdf_zone *from, size_t first, size_t n,
	  struct pdf_zone *to)
{
	struct pdf_line *lines = arena_array(l->a, to->n + n, sizeof *lines);

	memcpy(lines, to->lines, to->n * sizeof *lines);
	memcpy(lines + to->n, from->lines + first, n * sizeof *lines);
	to->lines = lines;
	to->n += n;
	memmove(from->lines + first, from->lines + first + n,
		(from->n - first - n) * sizeof *lines);
	from->n -= n;
}

void
pdf_feet_find(struct pdf_layout *l)
{
	struct pdf_zone *last = NULL; /* that had footnotes */
	int label = 0;		      /* the last of them, if plain */
	int plain = 0;		      /* the same, however far above */

	for (size_t i = 0; i < l->n_zones; i++) {
		struct pdf_zone *z = &l->zones[i];
		bool near = last && last->page + 1 >= z->page;
		size_t end = text_end(z), n = 0;
		size_t first = find_area(l, z, near && goes_on(last));

		if (first == end)
			first = pdf_plain_feet(l, z, end, plain);
		label = mark_area(z, first, end, near ? label : 0);
		plain = label ? label : plain;
		if (first < end && z->lines[first].role == ROLE_FURNITURE)
			first++;
		while (first + n < end &&
		       z->lines[first + n].begins == BEGINS_NO)
			n++;
		if (n && near)
			hand_over(l, z, first, n, last);
		if (first + n < end)
			last = z;
	}
}
