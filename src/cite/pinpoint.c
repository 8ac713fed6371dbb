/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places inside the work that is cited: "paragraph 5 (b) of its resolution",
 * ", annex I, para. 3".
 *
 * A paragraph of a resolution is given by the label it has here ("OP5(b)");
 * all else, and several at once, as printed.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/find.h"
#include "parse/number.h"

enum { SUB_LIMIT = 32, HALF_LIMIT = 6 }; /* bytes: "xviii" */

/* "b)" at item i, without a bracket before it; *next behind it. */
static bool
half_bracket(const struct finder *f, size_t i, size_t *next)
{
	const struct item *in = find_item(f, i);

	if (in->type != ITEM_WORD || in->end - in->start > 3 ||
	    !find_punct(f, i + 1, ')') || find_item(f, i + 1)->start != in->end)
		return false;
	*next = i + 2;
	return true;
}

/* "(b)" or "(ii)" at item i; *next behind it. */
static bool
bracket(const struct finder *f, size_t i, size_t *next)
{
	const struct item *in = find_item(f, i + 1);

	if (half_bracket(f, i, next))
		return true;
	if (!find_punct(f, i, '(') || !find_punct(f, i + 2, ')') ||
	    in->end - in->start > 4 || in->type == ITEM_NUMBER)
		return false;
	*next = i + 3;
	return true;
}

static bool
romanish(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strchr("IVXLC", s[i]) == NULL)
			return false;
	}
	return n > 0;
}

/* A number, Roman number or capital, with brackets behind: 5 (b) (ii). */
static size_t
value(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const char *s = f->text + it->start;
	size_t n = it->end - it->start, next;
	/* "A" may be a word, too: Spanish "a". */
	bool ok = it->type == ITEM_INTEGER || it->type == ITEM_DATE ||
		  (it->type == ITEM_PHRASE && n == 1 && char_is_upper(*s)) ||
		  (it->type == ITEM_WORD &&
		   (romanish(s, n) || (n == 1 && char_is_upper(*s)) ||
		    char_is_digit(*s)));

	if (ok)
		i++;
	else if (!bracket(f, i, &next))
		return i;
	while (bracket(f, i, &next))
		i = next;
	return i;
}

/* The values behind a unit: 3 and 4; 3-5; 12 to 14; (a) and (b). */
static size_t
values(const struct finder *f, size_t i)
{
	size_t next = value(f, i), k;

	if (next == i)
		return i;
	for (;;) {
		i = next;
		k = i;
		if (find_punct(f, k, ','))
			k++;
		if (find_is(f, k, PHRASE_LINK) || find_punct(f, k, '-'))
			k++;
		if (k == i || (next = value(f, k)) == k)
			return i;
	}
}

static bool
is_of(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_OF) || find_is(f, i, PHRASE_PASSIVE) ||
	       find_is(f, i, PHRASE_RESUME) || find_is(f, i, PHRASE_ARTICLE);
}

/* Needs no comma before it, and belongs to what stands before. */
static bool
follows_closely(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return find_is(f, i, PHRASE_UNIT) &&
	       ascii_glyph(f->text + it->start,
			   f->items.item[f->items.n].end - it->start) > 0;
}

/*
 * Whether what item i is has a part right before it, without "of": languages
 * that say it with a case.
 */
static bool
belongs_closely(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return find_is(f, i, PHRASE_HEAD) || find_is(f, i, PHRASE_THAT) ||
	       (find_is(f, i, PHRASE_ORGAN) && it->phrase->value == ORGAN_OWN);
}

/* The same, or a larger part of the work. */
static bool
is_within(const struct finder *f, size_t i)
{
	while (find_is(f, i, PHRASE_UNIT))
		i = values(f, i + 1);
	return belongs_closely(f, i);
}

size_t
pinpoint_read(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t next = values(f, i + 1), of = next, past;

	if ((past = here_read(f, i, next)) > 0)
		return past;
	if (follows_closely(f, i))
		return next;
	while (is_of(f, of))
		of++;
	/* "annex" alone, "paragraph 5 above" */
	if (of == next && !is_within(f, of))
		return next > i + 1 ? next : i + 1;
	if (f->pinpoint.items_end == i && i > 0) {
		/* "paragraph 3 of section II of" */
		f->pinpoint.unit = UNIT_OTHER;
	} else {
		f->pinpoint.start = it->start;
		f->pinpoint.unit = (enum unit)it->phrase->value;
		if (next == i + 1 && !it->phrase->alone) {
			f->pinpoint.items_end = 0; /* "paragraphs of" */
			return i + 1;
		}
	}
	f->pinpoint.end = find_item(f, next - 1)->end;
	f->pinpoint.items_end = of;
	return of;
}

/*
 * "(أ)" or "'1'" at s as labels have them: "(a)", "(i)".  Bytes of s; 0 for
 * what is in ASCII brackets.
 */
static size_t
sub_token(const char *s, size_t n, char out[NUMBER_TOKEN + 2])
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

/* The same for "b)" at byte `at`, behind a space, in whatever alphabet. */
static size_t
half_token(const char *s, size_t n, size_t at, char out[NUMBER_TOKEN + 2])
{
	char num[HALF_LIMIT + 2] = "", token[NUMBER_TOKEN];
	size_t len = 0;

	if (at > 0 && s[at - 1] != ' ')
		return 0;
	while (at + len < n && len < HALF_LIMIT && char_is_word(s[at + len]))
		len++;
	if (len == 0 || at + len >= n || s[at + len] != ')')
		return 0;
	memcpy(num, s + at, len + 1);
	number_token(num, token);
	snprintf(out, NUMBER_TOKEN + 2, "(%s)", token);
	return len + 1;
}

/* Whether a word between the ends of a range begins at byte i of s. */
static bool
is_range(const struct finder *f, const char *s, size_t i, size_t n)
{
	const struct phrase *p;
	size_t len;

	if (!ascii_glyph(s + i, n - i) &&
	    ((i > 0 && s[i - 1] != ' ') || !ascii_word(s + i, n - i)))
		return false;
	p = phrasebook_match(f->book, s + i, n - i, &len);
	return p != NULL && p->range;
}

/*
 * "paragraphs 3 (a) and 4" as labels: "OP3(a), OP4".  "" where the text is
 * not so simple.
 */
static const char *
labels(struct finder *f, const char *s, size_t n, enum unit unit)
{
	struct buf b = BUF_INIT;
	const char *result, *prefix = unit == UNIT_PREAMBULAR ? "PP" : "OP";
	bool range = false, first = true;
	int depth = 0;

	for (size_t i = 0; i < n;) {
		size_t len, token;
		char c = ascii_like(s + i, n - i, &len);
		char inside[NUMBER_TOKEN + 2];

		if (depth == 0 && char_is_digit(c)) {
			buf_puts(&b, first ? "" : range ? "-" : ", ");
			buf_puts(&b, prefix);
			while (i < n && char_is_digit(s[i]))
				buf_putc(&b, s[i++]);
			first = range = false;
			continue;
		}
		if (!first && depth == 0 &&
		    ((token = sub_token(s + i, n - i, inside)) > 0 ||
		     (token = half_token(s, n, i, inside)) > 0)) {
			buf_puts(&b, inside);
			i += token;
			continue;
		}
		if (c == '(' && !first)
			depth++;
		if (depth > 0)
			buf_putc(&b, c);
		if (c == ')' && depth > 0)
			depth--;
		if (depth == 0 && (c == '-' || is_range(f, s, i, n)))
			range = true;
		i += len;
	}
	result = b.len > 0 ? arena_strndup(f->r->arena, b.data, b.len) : "";
	buf_free(&b);
	return result;
}

static const char *
as_wanted(struct finder *f, size_t start, size_t end, enum unit unit,
	  bool resolution)
{
	const char *found = "";

	if (resolution && unit != UNIT_OTHER)
		found = labels(f, f->text + start, end - start, unit);
	return *found != '\0' ? found : find_slice(f, start, end);
}

const char *
pinpoint_label(struct finder *f, size_t start, size_t end, enum unit unit)
{
	return as_wanted(f, start, end, unit, true);
}

/* Whether only an organ, articles and the head word lie between. */
static bool
belongs(const struct finder *f, size_t i)
{
	for (size_t k = f->pinpoint.items_end; k < i; k++) {
		if (find_word(f, k) && i - k < 4)
			continue;
		if (!is_of(f, k) && !find_is(f, k, PHRASE_ORGAN) &&
		    !find_is(f, k, PHRASE_HEAD) &&
		    !find_is(f, k, PHRASE_FILLER))
			return false;
	}
	return true;
}

const char *
pinpoint_before(struct finder *f, size_t i, bool resolution)
{
	struct pinpoint p = f->pinpoint;

	if (p.items_end == 0 || p.items_end > i || i - p.items_end > 8 ||
	    !belongs(f, i))
		return "";
	f->pinpoint.items_end = 0;
	return as_wanted(f, p.start, p.end, p.unit, resolution);
}

/* "and corrigendum)" behind a sales number, the bracket there or not. */
static size_t
close_bracket(const struct finder *f, size_t i)
{
	for (size_t k = i; k < i + 6; k++) {
		if (find_punct(f, k, ')'))
			return k + 1;
		if (k > i && find_punct(f, k, ','))
			return k;
		if (!find_word(f, k) && !find_is(f, k, PHRASE_LINK) &&
		    !find_punct(f, k, '.'))
			break;
	}
	return i;
}

/* "annex I", "resolution 1", "para. 43" at item i; *next behind it. */
static bool
unit_at(const struct finder *f, size_t i, size_t *next)
{
	if (find_is(f, i, PHRASE_UNIT)) {
		*next = values(f, i + 1);
		return *next > i + 1 || find_item(f, i)->phrase->alone;
	}
	if (find_is(f, i, PHRASE_HEAD) &&
	    find_item(f, i + 1)->type == ITEM_INTEGER) {
		*next = i + 2;
		return true;
	}
	return false;
}

const char *
pinpoint_behind(struct finder *f, size_t i, bool resolution, size_t *next)
{
	size_t k = close_bracket(f, i), start = 0, end = 0, n = 0, stop;
	enum unit unit = UNIT_OTHER;

	for (;;) {
		size_t from = k;

		if (find_punct(f, from, ','))
			from++;
		else if (n > 0 && find_is(f, from, PHRASE_LINK))
			from++;
		else if (!follows_closely(f, from))
			break;
		/* ", paragraph 3 of" another work */
		if (!unit_at(f, from, &stop) ||
		    ((is_of(f, stop) || is_within(f, stop)) &&
		     !follows_closely(f, from)))
			break;
		if (n++ == 0) {
			start = find_item(f, from)->start;
			if (find_is(f, from, PHRASE_UNIT))
				unit = (enum unit)find_item(f, from)
					       ->phrase->value;
		} else {
			unit = UNIT_OTHER;
		}
		k = stop;
		end = find_item(f, k - 1)->end;
	}
	if (n == 0)
		return "";
	*next = k;
	return as_wanted(f, start, end, unit, resolution);
}
