/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that in the five bundled texts, read from their files, exactly the
 * citations that a person finds are found, each with its place, governing
 * word, date and pinpoint.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "cite.h"
#include "cite/cite.h"
#include "parse/parse.h"

#define PLAN "Buenos Aires Plan of Action"
#define PLAN_IN_FULL                                                           \
	PLAN " for Promoting and Implementing Technical Cooperation among "    \
	     "Developing Countries"
#define GUIDELINES                                                             \
	"Guidelines for the Review of Policies and Procedures concerning "     \
	"Technical Cooperation among Developing Countries"

/*
 * Of each resolution, lines of: label ("F1": footnote 1), target, text, word
 * that governs, its family, date, pinpoint.
 */
static const struct {
	const char *key, *citations;
} works[] = {
	{ "GA 52/205",
	  "PP1|A/RES/33/134|33/134|Reaffirming|reaffirm|1978-12-19|\n"
	  "PP1|" PLAN "|" PLAN_IN_FULL "|endorsed|endorse||\n"
	  "PP1|A/RES/46/159|46/159|Reaffirming|reaffirm|1991-12-19|\n"
	  "PP1|A/RES/49/96|49/96|Reaffirming|reaffirm|1994-12-19|\n"
	  "PP1|A/RES/50/119|50/119|Reaffirming|reaffirm|1995-12-20|\n"
	  "PP4|Final Document of the Eleventh Conference of Non-Aligned "
	  "Countries|Final Document of the Eleventh Conference of Heads of "
	  "State or Government of the Non-Aligned Countries|Taking "
	  "note|note||\n"
	  "PP5|Declaration of the Ministers for Foreign Affairs of the Group "
	  "of 77 (1997)|Declaration adopted by the Ministers for Foreign "
	  "Affairs of the Group of 77 at their twenty-first annual "
	  "meeting|Taking note also|note||\n"
	  "PP6|San José Declaration and Plan of Action|San José Declaration "
	  "and Plan of Action|Welcoming|welcome||\n"
	  "OP3|" GUIDELINES "|" GUIDELINES "|Also takes note|note||\n"
	  "OP4|San José Declaration and Plan of Action|San José Declaration "
	  "and Plan of Action|Invites|invite||\n"
	  "OP9|" PLAN "|" PLAN_IN_FULL "|Decides|decide||\n"
	  "OP10|" PLAN "|" PLAN_IN_FULL "|Also decides|decide||\n"
	  "F1|E.78.II.A.11|E.78.II.A.11||source||chap. I\n"
	  "F2|A/50/752-S/1995/1035|A/50/752-S/1995/1035||source||annex III\n"
	  "F2|S/1995/1035|S/1995/1035|see|see||\n"
	  "F3|A/52/460|A/52/460||source||annex\n"
	  "F4|A/C.2/52/8|A/C.2/52/8||source||annex\n"
	  "F5|A/52/572|A/52/572|See|see||\n"
	  "F6|A/C.2/52/9|A/C.2/52/9|See|see||\n"
	  "F7|A/52/39|A/52/39||source||\n"
	  "F8|A/52/39|Ibid.|Ibid.|ibid||annex I\n"
	  "F9|A/52/402|A/52/402||source||\n"
	  "F10|E/1997/110|E/1997/110||source||annex\n"
	  "F11|A/52/250|A/52/250||source||\n" },
	{ "GA 57/263",
	  "PP3|Ministerial Declaration of the Group of 77 (2002)|Ministerial "
	  "Declaration adopted by the Ministers for Foreign Affairs of the "
	  "States members of the Group of 77 at their twenty-sixth annual "
	  "meeting|Taking note|note||\n"
	  "OP2|United Nations Millennium Declaration|United Nations Millennium "
	  "Declaration|urges|urge||\n"
	  "OP6|United Nations Millennium Declaration|Millennium "
	  "Declaration|Requests|request||\n"
	  "OP7|Monterrey Consensus|Monterrey Consensus of the International "
	  "Conference on Financing for Development|Reiterates|reaffirm||\n"
	  "OP8|UNDP 2002/18|2002/18|Takes note|note|2002-09-27|\n"
	  "OP11|" PLAN "|" PLAN_IN_FULL "|Requests|request||\n"
	  "F1|A/57/444|A/57/444||source||annex\n"
	  "F2|A/57/155|A/57/155||source||\n"
	  "F3|A/RES/55/2|55/2|See|see||\n"
	  "F4|E.02.II.A.7|E.02.II.A.7||source||chap. I, resolution 1, annex\n"
	  "F5|Monterrey Consensus|Ibid.|Ibid.|ibid||para. 43\n"
	  "F6|DP/2003/2|DP/2003/2|See|see||\n"
	  "F7|E.78.II.A.11|E.78.II.A.11||source||chap. I\n" },
	{ "ECLAC 547(XXV)",
	  "PP1|" PLAN "|" PLAN_IN_FULL "|Recalling|recall||\n"
	  "PP1|A/RES/33/134|33/134|Recalling|recall|1978-12-19|\n"
	  "PP3|ECLAC 530(XXIV)|530(XXIV)|Recalling|recall||\n"
	  "F1|LC/G.1809(SES.25/16)|LC/G.1809(SES.25/16)||source||\n" },
	{ "ECLAC 611(XXX)",
	  "PP1|A/RES/58/220|58/220|Considering|consider||\n"
	  "PP1|" PLAN "|" PLAN "|reaffirmation of|reaffirm||\n"
	  "PP2|A/RES/58/220|that resolution|Also considering|consider||\n"
	  "PP2|United Nations Millennium Declaration|Millennium "
	  "Declaration|urged|urge||\n"
	  "PP3|ECLAC 591(XXIX)|591(XXIX)|Recalling|recall||\n"
	  "OP7|Monterrey Consensus|Monterrey Consensus|Underscores "
	  "also|stress||\n"
	  "F15|E.78.II.A.11|E.78.II.A.11||source||chap. I\n"
	  "F16|LC/G.2242(SES.30/18)|LC/G.2242(SES.30/18)||source||\n" },
	{ "ECOSOC 1992/41",
	  "PP1|" PLAN "|" PLAN_IN_FULL "|Reaffirming|reaffirm||\n"
	  "PP3|A/RES/45/191|45/191|Recalling|recall|1990-12-21|\n"
	  "PP3|A/RES/46/143|46/143|Recalling|recall|1991-12-17|\n"
	  "PP6|" PLAN "|" PLAN "|Reiterating|reaffirm||\n"
	  "PP8|" PLAN "|" PLAN "|Concerned, however|concern||\n" },
};

static const char *
place_of(const struct resolution *r, const struct citation *c)
{
	return c->place == PLACE_PARAGRAPH ? r->paragraphs[c->index].label
					   : r->footnotes[c->index].label;
}

static void
check(struct resolution *r, const char *expected)
{
	struct buf b = BUF_INIT;

	cite_resolution(r);
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];
		char date[DATE_SIZE];

		date_iso(c->date, date);
		buf_printf(&b, "%s%s|%s|%s|%s|%s|%s|%s\n",
			   c->place == PLACE_FOOTNOTE ? "F" : "",
			   place_of(r, c), c->target, c->text, c->wording,
			   relation_name(c->relation), date, c->pinpoint);
	}
	assert_string_equal(b.data, expected);
	buf_free(&b);
}

/* The resolution of this key in any of the bundled files. */
static struct resolution *
bundled(struct arena *a, const char *key)
{
	struct resolution *found = NULL;

	for (const struct embedded *e = embedded_resolutions;
	     e->name != NULL && found == NULL; e++) {
		struct resolution **all;
		struct source src;
		size_t n;

		assert_int_equal(
			source_from_bytes(a,
					  &(struct received){ e->name, NULL,
							      e->data, e->len },
					  &src, NULL),
			STATUS_OK);
		assert_int_equal(parse_text(&src, &all, &n, NULL), STATUS_OK);
		for (size_t i = 0; i < n; i++) {
			if (found == NULL && strcmp(all[i]->key, key) == 0)
				found = all[i];
			else
				resolution_free(all[i]);
		}
		free(all);
	}
	return found;
}

static void
test_five(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < sizeof(works) / sizeof(works[0]); i++) {
		struct resolution *r = bundled(a, works[i].key);

		assert_non_null(r);
		check(r, works[i].citations);
		resolution_free(r);
	}
	arena_free(a);
}

/* Finding twice finds the same. */
static void
test_again(void **state)
{
	struct arena *a = arena_new();
	struct resolution *r = bundled(a, works[0].key);

	(void)state;
	assert_non_null(r);
	cite_resolution(r);
	check(r, works[0].citations);
	resolution_free(r);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_five),
		cmocka_unit_test(test_again),
	};

	return cmocka_run_group_tests_name("cite five", tests, NULL, NULL);
}
