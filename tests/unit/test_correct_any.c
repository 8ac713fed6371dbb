/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that whatever corrections are made of whatever texts, one after the
 * other, the texts stay sound: labels are unique, marks and citations stand in
 * the words; and that the same corrections make the same of the text again.
 */
#include "config.h"

#include "correct/correct.h"
#include "unit.h"

enum { TEXTS = 400, CORRECTIONS = 16, NOTES = 3 };

/* The same numbers everywhere. */
static uint32_t state_now;

static size_t
any(size_t below)
{
	state_now = state_now * 1664525 + 1013904223;
	return (state_now >> 8) % below;
}

/* --- texts made up ------------------------------------------------------- */

static const char *
words(struct arena *a)
{
	static const char *const some[] = {
		"Recalling", "the tests", "of (a)", "2. Asks", "São Tomé",
		"大会,",     "again",	  "1/1",    "and",     "Page 2",
	};
	const char *text = some[any(COUNT(some))];

	for (size_t n = any(9); n > 0; n--)
		text = arena_printf(a, "%s %s", text, some[any(COUNT(some))]);
	return text;
}

static void
put_label(struct resolution *r, struct paragraph *p, size_t i)
{
	static const struct {
		const char *before, *behind, *num;
		enum part part;
	} kinds[] = {
		{ "PP", "", "", PART_PREAMBULAR },
		{ "H", "", "", PART_HEADING },
		{ "OP", "", "1.", PART_OPERATIVE },
		{ "OP", "", "", PART_OPERATIVE },
		{ "Annex/", "", "", PART_ANNEX },
		{ "OP", "(a)", "(a)", PART_OPERATIVE },
	};
	size_t k = any(COUNT(kinds));

	p->label = arena_printf(r->arena, "%s%zu%s", kinds[k].before, i + 1,
				kinds[k].behind);
	p->num = kinds[k].num;
	p->part = kinds[k].part;
}

static void
cite(struct resolution *r, enum place place, size_t index, size_t len)
{
	size_t cap = r->n_citations, start = any(len + 1);

	r->citations = arena_grow(r->arena, r->citations, r->n_citations, &cap,
				  sizeof(*r->citations));
	r->citations[r->n_citations] = (struct citation){
		.place = place,
		.index = index,
		.text = "",
		.wording = "",
		.start = start,
		.end = start + any(len - start + 1),
		.seq = r->n_citations + 1,
	};
	r->n_citations++;
}

static struct resolution *
make(uint32_t seed)
{
	static const char *const labels[NOTES] = { "1", "2", "3" };
	struct resolution *r = resolution_new();
	struct paragraph *p;

	state_now = seed;
	r->key = "GA 1/1";
	r->lang = "en";
	r->n_paragraphs = 1 + any(20);
	r->paragraphs =
		arena_array(r->arena, r->n_paragraphs, sizeof(*r->paragraphs));
	r->footnotes = arena_array(r->arena, NOTES, sizeof(*r->footnotes));
	for (size_t i = 0; i < NOTES; i++)
		r->footnotes[r->n_footnotes++] = (struct footnote){
			.label = labels[i],
			.text = words(r->arena),
		};
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		p = &r->paragraphs[i];
		*p = (struct paragraph){ .opener = "",
					 .text = words(r->arena) };
		p->len = strlen(p->text);
		put_label(r, p, i);
		p->marks = arena_array(r->arena, 1, sizeof(*p->marks));
		p->n_marks = any(2);
		*p->marks =
			(struct mark){ any(p->len + 1), labels[any(NOTES)] };
		cite(r, PLACE_PARAGRAPH, i, p->len);
		resolution_doubt(r,
				 (struct doubt){ .kind = any(DOUBT_COUNT),
						 .where = p->label },
				 "a doubt");
	}
	for (size_t i = 0; i < NOTES; i++)
		cite(r, PLACE_FOOTNOTE, i, strlen(r->footnotes[i].text));
	return r;
}

/* --- corrections --------------------------------------------------------- */

static enum status
make_any(struct resolution *r, struct correction *c)
{
	static const char *const labels[] = { "PP2", "OP3", "H1", "Annex/2",
					      "OP1(a)" };
	static const char *const numbers[] = { "", "2", "4", "*" };
	size_t at = any(r->n_paragraphs);
	struct arena *a = r->arena;
	const char *space = strchr(r->paragraphs[at].text, ' ');
	struct error err;

	switch (any(9)) {
	case 0:
		return correction_join(r, at, a, c, &err);
	case 1:
		return correction_split(r, at, space ? space : "", a, c, &err);
	case 2:
		return correction_relabel(r, at, labels[any(COUNT(labels))], a,
					  c, &err);
	case 3:
		return r->n_doubts ? correction_settle(r, any(r->n_doubts), a,
						       c, &err)
				   : STATUS_USAGE;
	case 4:
		return r->n_footnotes
			       ? correction_remove_footnote(
					 r, any(r->n_footnotes), a, c, &err)
			       : STATUS_USAGE;
	case 5:
		return correction_footnote(r, at, numbers[any(COUNT(numbers))],
					   a, c, &err);
	case 6:
		return r->n_footnotes ? correction_unfootnote(
						r, any(r->n_footnotes),
						(long)at - (long)any(2) * 99, a,
						c, &err)
				      : STATUS_USAGE;
	case 7:
		return correction_retitle(r, words(a), a, c, &err);
	default:
		return correction_remove(r, at, a, c, &err);
	}
}

static void
assert_sound(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		assert_int_equal(strlen(p->text), p->len);
		assert_int_equal(resolution_paragraph(r, p->label), i);
		for (size_t k = 0; k < p->n_marks; k++)
			assert_true(p->marks[k].offset <= p->len);
	}
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];
		bool noted = c->place == PLACE_FOOTNOTE;

		assert_true(c->index <
			    (noted ? r->n_footnotes : r->n_paragraphs));
		assert_true(c->start <= c->end);
		assert_true(c->end <=
			    strlen(noted ? r->footnotes[c->index].text
					 : r->paragraphs[c->index].text));
		assert_true(!i || c[-1].seq < c->seq);
	}
}

static void
assert_same(const struct resolution *a, const struct resolution *b)
{
	assert_int_equal(a->n_paragraphs, b->n_paragraphs);
	assert_int_equal(a->n_footnotes, b->n_footnotes);
	assert_int_equal(a->n_citations, b->n_citations);
	assert_int_equal(a->n_doubts, b->n_doubts);
	for (size_t i = 0; i < a->n_paragraphs; i++) {
		assert_string_equal(a->paragraphs[i].label,
				    b->paragraphs[i].label);
		assert_string_equal(a->paragraphs[i].text,
				    b->paragraphs[i].text);
	}
}

static void
test_any(void **state)
{
	size_t made = 0, applied = 0;

	(void)state;
	for (uint32_t seed = 1; seed <= TEXTS; seed++) {
		struct resolution *r = make(seed), *again = make(seed);
		struct correction c[CORRECTIONS];
		size_t n = 0;

		for (int i = 0; i < CORRECTIONS; i++) {
			if (make_any(r, &c[n]) != STATUS_OK)
				continue;
			made++;
			applied += correction_apply(r, &c[n++]) ==
				   CORRECTION_APPLIED;
			assert_sound(r);
		}
		for (size_t i = 0; i < n; i++)
			correction_apply(again, &c[i]);
		assert_same(r, again);
		resolution_free(again);
		resolution_free(r);
	}
	/* Words that stand in several places may stay as they are. */
	assert_true(made > 2000);
	assert_true(applied * 10 > made * 9);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_any),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
