/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that an anchor finds its paragraph and passage again as exact,
 * moved, changed or orphan, and is never attached to a look-alike: each of
 * the known failures of quote matching has a case here.
 */
#include "config.h"

#include <string.h>

#include "annotate/anchor.h"
#include "annotate/similar.h"
#include "base/digest.h"
#include "store.h"

#define A                                                                      \
	"Reaffirms the importance of South-South cooperation in trade, "       \
	"investment and technology among developing countries;"
#define B                                                                      \
	"Requests the Secretary-General to submit to the General Assembly "    \
	"at its fifty-eighth session a report on the implementation of the "   \
	"present resolution;"
#define C                                                                      \
	"Requests the Secretary-General to submit to the General Assembly "    \
	"at its sixtieth session a report on the state of South-South "        \
	"cooperation;"
#define D "Takes note of the report of the High-level Committee;"

/* A resolution of paragraphs "label", "text", ..., NULL. */
static struct resolution *
text(const char *first, ...)
{
	struct resolution *r = resolution_new();
	const char *label = first;
	va_list ap;

	r->key = "GA 57/263";
	r->lang = "en";
	r->paragraphs = arena_array(r->arena, 16, sizeof(*r->paragraphs));
	va_start(ap, first);
	for (; label; label = va_arg(ap, const char *)) {
		struct paragraph *p = &r->paragraphs[r->n_paragraphs++];

		p->label = label;
		p->text = va_arg(ap, const char *);
		p->len = strlen(p->text);
	}
	va_end(ap);
	return r;
}

/* An anchor on words of the only paragraph of a text; NULL: on all of it. */
static struct anchor
anchor_on(struct arena *a, const char *label, const char *body,
	  const char *words)
{
	struct resolution *r = text(label, body, NULL);
	const char *at = words ? strstr(body, words) : body;
	size_t start = (size_t)(at - body);
	struct anchor an;

	an = anchor_make(a, r, 0, start, start + strlen(words ? words : body));
	resolution_free(r);
	return an;
}

static void
expect(const struct anchor *an, struct resolution *r, enum anchor_state state,
       long where)
{
	long at = 99;
	enum anchor_state got = anchor_find(an, r, &at);

	assert_string_equal(anchor_state_name(got), anchor_state_name(state));
	assert_int_equal(at, where);
	resolution_free(r);
}

/* --- making ---------------------------------------------------------- */

static void
quotes_in_code_points(void **state)
{
	static const char body[] =
		"«Réaffirmant» – l’importance de la coopération Sud-Sud "
		"entre pays en développement;";
	char hash[DIGEST_SIZE];
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "PP1", body, "coopération");

	(void)state;
	assert_string_equal(an.work, "GA 57/263");
	assert_string_equal(an.lang, "en");
	assert_string_equal(an.label, "PP1");
	assert_string_equal(an.exact, "coopération");
	assert_string_equal(an.prefix, "affirmant» – l’importance de la ");
	assert_int_equal(an.start, 35);
	assert_int_equal(an.end, 46);
	assert_string_equal(an.suffix, " Sud-Sud entre pays en développe");
	digest_hex(body, strlen(body), hash);
	assert_string_equal(an.hash, hash);
	assert_false(anchor_is_whole(&an));
	arena_free(a);
}

static void
takes_the_whole_paragraph(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, NULL);
	struct resolution *r = text("OP1", "", NULL);

	(void)state;
	assert_true(anchor_is_whole(&an));
	assert_string_equal(an.exact, A);
	assert_int_equal(an.start, 0);
	assert_int_equal(an.end, strlen(A));
	an = anchor_make(a, r, 0, 5, 900);
	assert_string_equal(an.exact, "");
	assert_int_equal(an.end, 0);
	resolution_free(r);
	arena_free(a);
}

/* --- finding --------------------------------------------------------- */

static void
finds_what_stayed(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, NULL);

	(void)state;
	expect(&an, text("PP1", D, "OP1", A, NULL), ANCHOR_EXACT, 1);
	/* Though the same words stand elsewhere, too. */
	expect(&an, text("PP1", A, "OP1", A, NULL), ANCHOR_EXACT, 1);
	arena_free(a);
}

static void
finds_what_moved(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, "trade");

	(void)state;
	expect(&an, text("OP1", D, "OP2", A, NULL), ANCHOR_MOVED, 1);
	expect(&an, text("OP3", A, NULL), ANCHOR_MOVED, 0);
	/* To two places at once: nobody knows which is meant. */
	expect(&an, text("OP1", D, "OP2", A, "OP3", A, NULL), ANCHOR_ORPHAN,
	       -1);
	arena_free(a);
}

static void
finds_what_was_edited(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, NULL);
	struct anchor passage = anchor_on(a, "OP1", A, "trade");

	(void)state;
	expect(&an,
	       text("OP1",
		    "Strongly reaffirms the importance of "
		    "South-South cooperation in trade, investment "
		    "and technology;",
		    NULL),
	       ANCHOR_CHANGED, 0);
	expect(&passage, text("OP1", A " and decides otherwise", NULL),
	       ANCHOR_CHANGED, 0);
	arena_free(a);
}

static void
gives_up_what_is_gone(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, NULL);

	(void)state;
	expect(&an, text("OP1", D, NULL), ANCHOR_ORPHAN, -1);
	expect(&an, text("OP2", D, NULL), ANCHOR_ORPHAN, -1);
	expect(&an, text(NULL), ANCHOR_ORPHAN, -1);
	an.work = "GA 58/1";
	expect(&an, text("OP1", A, NULL), ANCHOR_ORPHAN, -1);
	arena_free(a);
}

/*
 * A paragraph was put in before: the label now belongs to a near copy, and
 * what was annotated stands, edited, under the next one.
 */
static void
is_not_taken_in_by_a_look_alike(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP5", B, NULL);

	(void)state;
	expect(&an, text("OP5", C, "OP6", B " and to report orally;", NULL),
	       ANCHOR_ORPHAN, -1);
	/* Under another label nothing but the very text counts. */
	expect(&an, text("OP4", B " once more;", "OP6", C, NULL), ANCHOR_ORPHAN,
	       -1);
	arena_free(a);
}

/* What was taken out by hand takes no paragraph that has its label now. */
static void
stays_off_what_follows_what_was_taken_out(void **state)
{
	static const char other[] = D " and of all that is in it";
	static const char *const out[] = { D };
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "PP2", D, NULL);
	struct resolution *r = text("PP1", A, "PP2", other, NULL);

	(void)state;
	expect(&an, r, ANCHOR_CHANGED, 1);
	r = text("PP1", A, "PP2", other, NULL);
	r->removed = out;
	r->n_removed = 1;
	expect(&an, r, ANCHOR_ORPHAN, -1);
	arena_free(a);
}

static void
says_that_another_language_differs(void **state)
{
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", A, NULL);
	struct resolution *r = text("OP1", "Réaffirme l’importance;", NULL);

	(void)state;
	r->lang = "fr";
	expect(&an, r, ANCHOR_CHANGED, 0);
	arena_free(a);
}

/* --- the passage ----------------------------------------------------- */

/* The words found before '|' and after: where the passage is in body. */
static void
expect_passage(const struct anchor *an, const char *body, long at)
{
	struct paragraph p = { .text = body, .len = strlen(body) };
	size_t start, end;
	bool found = anchor_passage(an, &p, &start, &end);

	assert_int_equal(found, at >= 0);
	if (!found)
		return;
	assert_int_equal(start, at);
	assert_int_equal(end, (size_t)at + strlen(an->exact));
}

static void
finds_the_passage(void **state)
{
	static const char body[] = "Fair trade, free trade and other trade.";
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", body, "trade and");

	(void)state;
	expect_passage(&an, body, 17);
	an = anchor_on(a, "OP1", body, "trade");
	expect_passage(&an, body, 5);
	/* Words were put in before and behind. */
	expect_passage(&an,
		       "Notes fair trade; Fair trade, free trade and "
		       "other trade.",
		       23);
	/* What stood round it on one side is enough, when that is one place */
	expect_passage(&an, "Fair trade and aid; aid, not trade.", 5);
	/* The word is there, but it is another one. */
	expect_passage(&an, "Barriers to trade in goods.", -1);
	expect_passage(&an, "Fairness.", -1);
	arena_free(a);
}

static void
does_not_guess_among_equals(void **state)
{
	static const char body[] = "aid and aid and aid and aid and aid and "
				   "aid and aid and aid and aid and aid";
	struct arena *a = arena_new();
	struct anchor an = anchor_on(a, "OP1", body, "and aid and aid");

	(void)state;
	an.start = 36;
	an.prefix = "and aid and aid and aid and aid ";
	an.suffix = " and aid and aid";
	/* Unchanged, its place tells; changed, nothing does. */
	expect_passage(&an, body, 36);
	expect_passage(&an,
		       "aid and aid and aid and aid and aid and aid and "
		       "aid and aid and aid and aid and aid and aid",
		       -1);
	arena_free(a);
}

/* --- likeness -------------------------------------------------------- */

static int
shared(const char *quote, const char *body)
{
	struct pairs q = pairs_of(quote, strlen(quote));
	struct pairs t = pairs_of(body, strlen(body));
	int n = pairs_shared(&q, &t);

	pairs_free(&q);
	pairs_free(&t);
	return n;
}

static void
counts_pairs_of_words(void **state)
{
	(void)state;
	assert_int_equal(shared("a b c", "x a, b; c y"), 1000);
	assert_int_equal(shared("a b c d e", "a b c"), 500);
	assert_int_equal(shared("a b a b", "a b"), 333);
	assert_int_equal(shared("trade", "trade"), 1000);
	assert_int_equal(shared("", "a b"), 0);
	assert_int_equal(shared("a b", ""), 0);
	assert_int_equal(shared("回顾大会决议", "又回顾大会决议"), 1000);
	assert_int_equal(shared("\xff\xfe", "a"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotes_in_code_points),
		cmocka_unit_test(takes_the_whole_paragraph),
		cmocka_unit_test(finds_what_stayed),
		cmocka_unit_test(finds_what_moved),
		cmocka_unit_test(finds_what_was_edited),
		cmocka_unit_test(gives_up_what_is_gone),
		cmocka_unit_test(is_not_taken_in_by_a_look_alike),
		cmocka_unit_test(stays_off_what_follows_what_was_taken_out),
		cmocka_unit_test(says_that_another_language_differs),
		cmocka_unit_test(finds_the_passage),
		cmocka_unit_test(does_not_guess_among_equals),
		cmocka_unit_test(counts_pairs_of_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
