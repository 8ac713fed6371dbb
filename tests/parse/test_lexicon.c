/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that opening phrases are found whole, with their part and relation,
 * and that nothing behind them is taken.
 */
#include "config.h"

#include "parse/lexicon.h"
#include "../unit/unit.h"

static void
test_openers(void **state)
{
	static const struct {
		const char *text, *opener;
		enum part part;
		enum relation relation;
	} rows[] = {
		{ "Recalling its resolution 33/134", "Recalling",
		  PART_PREAMBULAR, RELATION_RECALL },
		{ "Reaffirming also that", "Reaffirming also", PART_PREAMBULAR,
		  RELATION_REAFFIRM },
		{ "Also welcoming the outcome", "Also welcoming",
		  PART_PREAMBULAR, RELATION_WELCOME },
		{ "Taking note of the decisions", "Taking note",
		  PART_PREAMBULAR, RELATION_NOTE },
		{ "Takes note with appreciation of the report",
		  "Takes note with appreciation", PART_OPERATIVE,
		  RELATION_NOTE },
		{ "Concerned, however, that", "Concerned, however",
		  PART_PREAMBULAR, RELATION_CONCERN },
		{ "Expresses its deep appreciation to all",
		  "Expresses its deep appreciation", PART_OPERATIVE,
		  RELATION_EXPRESS },
		{ "Notes with satisfaction that", "Notes with satisfaction",
		  PART_OPERATIVE, RELATION_NOTE },
		{ "Calls upon all parties", "Calls upon", PART_OPERATIVE,
		  RELATION_CALL },
		{ "Calls for increased use", "Calls for", PART_OPERATIVE,
		  RELATION_CALL },
		{ "Specifically acknowledges, in this connection, the support",
		  "Specifically acknowledges, in this connection",
		  PART_OPERATIVE, RELATION_RECOGNIZE },
		{ "Welcomes and encourages the efforts",
		  "Welcomes and encourages", PART_OPERATIVE, RELATION_WELCOME },
		{ "Reaffirms the importance of", "Reaffirms", PART_OPERATIVE,
		  RELATION_REAFFIRM },
		{ "Noting the interest in", "Noting", PART_PREAMBULAR,
		  RELATION_NOTE },
	};
	static const char *const none[] = {
		"",	      "The General Assembly", "Recallings", "Also the",
		"Conference", "We, the peoples",      "Deeply",
	};
	const struct lexicon *lex = lexicon_get("en");
	enum part part;
	enum relation relation;

	(void)state;
	assert_non_null(lex);
	assert_null(lexicon_get("xx"));
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t n =
			lexicon_opener(lex, rows[i].text, strlen(rows[i].text),
				       &part, &relation);

		assert_int_equal(n, strlen(rows[i].opener));
		assert_int_equal(part, rows[i].part);
		assert_int_equal(relation, rows[i].relation);
	}
	for (size_t i = 0; i < COUNT(none); i++)
		assert_int_equal(lexicon_opener(lex, none[i], strlen(none[i]),
						&part, &relation),
				 0);
}

/* Every opener names a relation and a part that there are. */
/* Leads are words of several cases; what is expressed gives the family. */
static void
test_russian(void **state)
{
	static const struct {
		const char *text, *opener;
		enum part part;
		enum relation relation;
	} rows[] = {
		{ "ссылаясь также на свою резолюцию", "ссылаясь также",
		  PART_PREAMBULAR, RELATION_RECALL },
		{ "с глубокой обеспокоенностью отмечая также, что",
		  "с глубокой обеспокоенностью отмечая также", PART_PREAMBULAR,
		  RELATION_NOTE },
		{ "Вновь заявляя о своей поддержке усилий",
		  "Вновь заявляя о своей поддержке", PART_PREAMBULAR,
		  RELATION_REAFFIRM },
		{ "будучи серьезно обеспокоен тем",
		  "будучи серьезно обеспокоен", PART_PREAMBULAR,
		  RELATION_CONCERN },
		{ "выражает глубокую признательность всем",
		  "выражает глубокую признательность", PART_OPERATIVE,
		  RELATION_EXPRESS },
		{ "выражает серьезную озабоченность в связи",
		  "выражает серьезную озабоченность", PART_OPERATIVE,
		  RELATION_CONCERN },
		{ "принимает также к сведению доклад",
		  "принимает также к сведению", PART_OPERATIVE, RELATION_NOTE },
		{ "приветствует и поддерживает усилия",
		  "приветствует и поддерживает", PART_OPERATIVE,
		  RELATION_WELCOME },
	};
	const struct lexicon *lex = lexicon_get("ru");
	enum part part;
	enum relation relation;

	(void)state;
	assert_non_null(lex);
	assert_true(lexicon_opens_small(lex));
	assert_false(lexicon_opens_small(lexicon_get("en")));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		size_t n =
			lexicon_opener(lex, rows[i].text, strlen(rows[i].text),
				       &part, &relation);

		assert_int_equal(n, strlen(rows[i].opener));
		assert_memory_equal(rows[i].text, rows[i].opener, n);
		assert_int_equal(part, rows[i].part);
		assert_int_equal(relation, rows[i].relation);
	}
	assert_int_equal(lexicon_opener(lex, "Генеральная Ассамблея,", 42,
					&part, &relation),
			 0);
}

static void
test_rows(void **state)
{
	const struct lexicon *lex = lexicon_get("en");
	size_t n;
	const struct lexeme *rows = lexicon_rows(lex, "opener", &n);

	(void)state;
	assert_true(n > 100);
	for (size_t i = 0; i < n; i++) {
		assert_int_not_equal(relation_from_name(rows[i].value,
							strlen(rows[i].value)),
				     RELATION_NONE);
		assert_true(!strcmp(rows[i].more, "preambular") ||
			    !strcmp(rows[i].more, "operative"));
		if (i > 0)
			assert_true(rows[i].len <= rows[i - 1].len);
	}
}

static void
test_match(void **state)
{
	const struct lexicon *lex = lexicon_get("en");
	const struct lexeme *row;

	(void)state;
	row = lexicon_match(lex, "organ", "general assembly resolution", 27);
	assert_non_null(row);
	assert_string_equal(row->value, "GA");
	/* The longest of several; the forms stand in braces in the file. */
	row = lexicon_match(lex, "meeting", "plenary meetings", 16);
	assert_non_null(row);
	assert_int_equal(row->len, 16);
	row = lexicon_match(lex, "meeting", "plenary meeting of", 18);
	assert_non_null(row);
	assert_int_equal(row->len, 15);
	assert_null(lexicon_match(lex, "month", "Mayor", 5));
	assert_null(lexicon_match(lex, "nothing", "May", 3));
	assert_null(lexicon_match(lex, "month", "", 0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_openers),
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_match),
		cmocka_unit_test(test_russian),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
