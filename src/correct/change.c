/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a correction does to a text: words, marks, citations, source lines. */
#include "config.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

static size_t
smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* --- what it was made of ----------------------------------------------- */

static size_t
count_former(const struct paragraph *p)
{
	size_t n = 0;

	while (p->former && p->former[n])
		n++;
	return n;
}

/* What a and b (or NULL) are and were, for the paragraph made of them. */
static const char *const *
former_of(struct arena *arena, const struct paragraph *a,
	  const struct paragraph *b)
{
	size_t na = count_former(a), nb = b ? count_former(b) : 0, n = 0;
	const char **all = arena_array(arena, na + nb + 3, sizeof(*all));

	for (size_t i = 0; i < na; i++)
		all[n++] = a->former[i];
	for (size_t i = 0; i < nb; i++)
		all[n++] = b->former[i];
	all[n++] = a->text;
	if (b)
		all[n++] = b->text;
	return all;
}

/* --- joining ----------------------------------------------------------- */

static bool
is_wide(uint32_t c)
{
	return utf8_is_ideograph(c) || (c >= 0x3000 && c < 0x3040) ||
	       (c >= 0xFF00 && c < 0xFFF0);
}

/* What parts the words of two paragraphs that are one: Chinese has nothing. */
static const char *
joint(const struct paragraph *a, const char *second, size_t n)
{
	size_t last = utf8_prev(a->text, a->len, a->len), len;

	if (!a->len || !n)
		return "";
	if (is_wide(utf8_decode(a->text + last, a->len - last, &len)) &&
	    is_wide(utf8_decode(second, n, &len)))
		return "";
	/* "inter-" and "governmental": a word that a line broke in two. */
	if (a->text[last] == '-' && a->len > 1 && a->text[last - 1] != ' ' &&
	    utf8_is_lower(utf8_decode(second, n, &len)))
		return "";
	return " ";
}

static void
join_marks(struct arena *arena, struct paragraph *a, const struct paragraph *b,
	   size_t shift)
{
	struct mark *marks =
		arena_array(arena, a->n_marks + b->n_marks + 1, sizeof(*marks));

	for (size_t i = 0; i < a->n_marks; i++)
		marks[i] = a->marks[i];
	for (size_t i = 0; i < b->n_marks; i++) {
		marks[a->n_marks + i] = b->marks[i];
		marks[a->n_marks + i].offset += shift;
	}
	a->marks = marks;
	a->n_marks += b->n_marks;
}

static void
join_citations(struct resolution *r, size_t second, size_t shift)
{
	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation *c = &r->citations[i];

		if (c->place != PLACE_PARAGRAPH || c->index < second)
			continue;
		if (c->index == second) {
			c->start += shift;
			c->end += shift;
		}
		c->index--;
	}
}

static void
join_lines(struct paragraph *a, const struct paragraph *b)
{
	if (!a->first_line || (b->first_line && b->first_line < a->first_line))
		a->first_line = b->first_line;
	if (b->last_line > a->last_line)
		a->last_line = b->last_line;
}

void
change_join(struct resolution *r, size_t i)
{
	struct paragraph *a = &r->paragraphs[i - 1], b = a[1];
	/* What was taken for its number is part of the words again. */
	const char *lead = *b.num ? arena_printf(r->arena, "%s ", b.num) : "";
	const char *second = arena_printf(r->arena, "%s%s", lead, b.text);
	const char *gap = joint(a, second, strlen(second));
	size_t shift = a->len + strlen(gap) + strlen(lead);
	long *doubts = doubts_places(r);

	a->former = former_of(r->arena, a, &b);
	a->text = arena_printf(r->arena, "%s%s%s", a->text, gap, second);
	a->len = strlen(a->text);
	join_marks(r->arena, a, &b, shift);
	join_citations(r, i, shift);
	join_lines(a, &b);
	memmove(&a[1], &a[2], (r->n_paragraphs - i - 1) * sizeof(*a));
	r->n_paragraphs--;
	naming_below(r, i - 1, b.label);
	if (!*b.num || b.part > PART_OPERATIVE)
		naming_shift(r, i, b.label, -1, b.part);
	naming_unique(r);
	doubts_answer(r, doubts, i, CORRECTION_JOIN);
	doubts_follow(r, doubts, i, -1);
	doubts_follow_number(r, i - 1);
}

/* --- splitting --------------------------------------------------------- */

/* "(b) " or "12. " at the start of a text: its length without the blank. */
static size_t
printed_number(const char *s)
{
	size_t n = 0;

	if (*s == '(') {
		while (n < 6 && isalnum((unsigned char)s[n + 1]))
			n++;
		return n > 0 && s[n + 1] == ')' && s[n + 2] == ' ' ? n + 2 : 0;
	}
	while (n < 4 && isdigit((unsigned char)s[n]))
		n++;
	return n > 0 && n < 4 && s[n] == '.' && s[n + 1] == ' ' ? n + 1 : 0;
}

/* The bytes of the paragraph that its halves have: 0..first, second..len. */
struct halves {
	size_t first, second;
};

static bool
in_second(const struct halves *h, size_t at)
{
	return at > h->first && at >= h->second;
}

static void
split_marks(struct arena *arena, struct paragraph *a, struct paragraph *b,
	    const struct halves *h)
{
	struct mark *rest = arena_array(arena, a->n_marks + 1, sizeof(*rest));
	size_t n = 0;

	for (size_t i = 0; i < a->n_marks; i++) {
		struct mark m = a->marks[i];

		if (in_second(h, m.offset)) {
			m.offset -= h->second;
			rest[b->n_marks++] = m;
		} else {
			m.offset = smaller(m.offset, h->first);
			a->marks[n++] = m;
		}
	}
	a->n_marks = n;
	b->marks = rest;
}

/* What is cited in the second half is cited by its opener. */
static void
reword(struct citation *c, const struct paragraph *a, const struct paragraph *b)
{
	if (*b->opener && !strcmp(c->wording, a->opener)) {
		c->wording = b->opener;
		c->relation = b->relation;
	}
}

static void
split_citations(struct resolution *r, size_t first, const struct paragraph *a,
		const struct halves *h)
{
	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation *c = &r->citations[i];

		if (c->place != PLACE_PARAGRAPH || c->index < first)
			continue;
		if (c->index > first) {
			c->index++;
		} else if (in_second(h, c->start)) {
			c->index++;
			c->start -= h->second;
			c->end -= smaller(c->end, h->second);
			reword(c, a, a + 1);
		} else {
			c->start = smaller(c->start, h->first);
			c->end = smaller(c->end, h->first);
		}
	}
}

/*
 * The openers of a language are the parser's to know; here those serve that
 * other paragraphs of the text open with.
 */
void
change_find_opener(const struct resolution *r, struct paragraph *p)
{
	size_t best = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *o = &r->paragraphs[i];
		size_t n = strlen(o->opener);

		if (n <= best || n > p->len ||
		    strncasecmp(o->opener, p->text, n) != 0 ||
		    isalpha((unsigned char)p->text[n]))
			continue;
		best = n;
		p->opener = arena_strndup(r->arena, p->text, n);
		p->relation = o->relation;
	}
}

static struct paragraph
second_half(const struct resolution *r, const struct paragraph *a,
	    struct halves *h)
{
	struct paragraph b = *a;
	size_t n = printed_number(a->text + h->second);

	b.num = "";
	if (n && a->part < PART_HEADING) {
		b.num = arena_strndup(r->arena, a->text + h->second, n);
		h->second += n + strspn(a->text + h->second + n, " ");
	}
	b.text = arena_strdup(r->arena, a->text + h->second);
	b.len = a->len - h->second;
	b.opener = "";
	b.relation = RELATION_NONE;
	b.n_marks = 0;
	change_find_opener(r, &b);
	return b;
}

/* Only a paragraph that still has its opener opens with it. */
static void
end_first(struct resolution *r, struct paragraph *a, const struct halves *h)
{
	a->text = arena_strndup(r->arena, a->text, h->first);
	a->len = h->first;
	if (strlen(a->opener) > h->first)
		a->opener = "";
}

void
change_split(struct resolution *r, size_t i, size_t at)
{
	struct paragraph *all =
		arena_array(r->arena, r->n_paragraphs + 1, sizeof(*all));
	struct halves h = { .second = at };
	long *doubts = doubts_places(r);

	h.first = place_trimmed(r->paragraphs[i].text, at);
	memcpy(all, r->paragraphs, (i + 1) * sizeof(*all));
	memcpy(all + i + 2, r->paragraphs + i + 1,
	       (r->n_paragraphs - i - 1) * sizeof(*all));
	all[i].former = former_of(r->arena, &all[i], NULL);
	all[i + 1] = second_half(r, &all[i], &h);
	split_marks(r->arena, &all[i], &all[i + 1], &h);
	split_citations(r, i, &all[i], &h);
	end_first(r, &all[i], &h);
	r->paragraphs = all;
	r->n_paragraphs++;
	naming_second(r, i + 1);
	naming_unique(r);
	doubts_answer(r, doubts, i, CORRECTION_SPLIT);
	doubts_follow(r, doubts, i + 1, 1);
	doubts_follow_number(r, i + 1);
}

/* --- another label ----------------------------------------------------- */

void
change_relabel(struct resolution *r, size_t i, const char *to)
{
	long *doubts = doubts_places(r);

	naming_put(r, i, to);
	doubts_answer(r, doubts, i, CORRECTION_RELABEL);
	doubts_follow(r, doubts, 0, 0);
	doubts_follow_number(r, i);
	doubts_look_whole(r);
}
