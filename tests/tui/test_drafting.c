/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what is typed is never lost between editor and notebook: a
 * draft is on disk when it was kept, goes when it was saved, comes back when
 * it was left, and what is not worth keeping leaves nothing behind.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/drafting.h"
#include "../unit/unit.h"

struct world {
	char *dir;
	char *path;
	struct notebook *nb;
	struct arena *a;
};

static const struct annotation fresh = {
	.body = "",
	.author = "",
	.anchor = { .work = "GA 57/263",
		    .lang = "en",
		    .label = "OP6",
		    .exact = "Calls upon all Governments",
		    .prefix = "",
		    .suffix = "",
		    .end = 26,
		    .hash = "" },
};

static int
setup(void **state)
{
	struct world *w = xcalloc(1, sizeof(*w));

	w->dir = scratch_make();
	w->path = xasprintf("%s/notebook.db", w->dir);
	w->a = arena_new();
	assert_int_equal(notebook_open(w->path, &w->nb, NULL, NULL), STATUS_OK);
	*state = w;
	return 0;
}

static int
teardown(void **state)
{
	struct world *w = *state;

	notebook_close(w->nb);
	scratch_remove(w->dir);
	arena_free(w->a);
	free(w->path);
	free(w);
	return 0;
}

static size_t
drafts(struct world *w, struct draft **out)
{
	size_t n;

	assert_int_equal(notebook_drafts(w->nb, w->a, out, &n, NULL),
			 STATUS_OK);
	return n;
}

static void
test_save(void **state)
{
	struct world *w = *state;
	struct drafting *d = drafting_new(w->nb, &fresh, NULL);
	struct annotation *all;
	struct draft *left;
	struct error err;
	size_t n;

	assert_string_equal(drafting_text(d), "");
	assert_false(drafting_changed(d, " \n"));
	assert_true(drafting_changed(d, "x"));
	assert_int_equal(drafting_save(d, "\n  ", &err), STATUS_USAGE);
	assert_int_equal(drafting_keep(d, "half a", 6, NULL), STATUS_OK);
	assert_int_equal(drafting_save(d, "half a thought\n\n", NULL),
			 STATUS_OK);
	assert_true(drafting_annotation(d)->id > 0);
	drafting_free(d);
	assert_int_equal(notebook_list(w->nb, w->a,
				       &(struct annotation_query){ 0 }, &all,
				       &n, NULL),
			 STATUS_OK);
	assert_int_equal(n, 1);
	assert_string_equal(all[0].body, "half a thought");
	/* Once more, as an edit. */
	d = drafting_new(w->nb, &all[0], NULL);
	assert_string_equal(drafting_text(d), "half a thought");
	assert_int_equal(drafting_cursor(d), 14);
	assert_false(drafting_changed(d, "half a thought"));
	assert_int_equal(drafting_save(d, "a whole one", NULL), STATUS_OK);
	drafting_free(d);
	notebook_close(w->nb);
	notebook_open(w->path, &w->nb, NULL, NULL);
	assert_int_equal(drafts(w, &left), 0);
	notebook_list(w->nb, w->a, &(struct annotation_query){ 0 }, &all, &n,
		      NULL);
	assert_int_equal(n, 1);
	assert_string_equal(all[0].body, "a whole one");
	assert_int_equal(all[0].revision, 2);
}

static void
test_leave_and_come_back(void **state)
{
	struct world *w = *state;
	struct drafting *d = drafting_new(w->nb, &fresh, NULL);
	struct draft *left, found;

	assert_int_equal(drafting_keep(d, "being typed", 5, NULL), STATUS_OK);
	/* As long as it is being typed nobody is offered it. */
	assert_int_equal(drafts(w, &left), 0);
	assert_int_equal(drafting_leave(d, "typed enough", 5, NULL), STATUS_OK);
	drafting_free(d);
	assert_int_equal(drafts(w, &left), 1);
	assert_true(drafting_find(w->nb, w->a, &fresh, &found));
	assert_string_equal(found.body, "typed enough");
	d = drafting_new(w->nb, &fresh, &found);
	assert_string_equal(drafting_text(d), "typed enough");
	assert_int_equal(drafting_cursor(d), 5);
	assert_true(drafting_changed(d, drafting_text(d)));
	/* Typed away again: nothing stays. */
	assert_int_equal(drafting_leave(d, "", 0, NULL), STATUS_OK);
	drafting_free(d);
	assert_int_equal(drafts(w, &left), 0);
	assert_false(drafting_find(w->nb, w->a, &fresh, &found));
}

static void
test_discard(void **state)
{
	struct world *w = *state;
	struct drafting *d = drafting_new(w->nb, &fresh, NULL);
	struct draft *left;

	assert_int_equal(drafting_discard(d, NULL), STATUS_OK);
	drafting_keep(d, "never mind", 3, NULL);
	assert_int_equal(drafting_discard(d, NULL), STATUS_OK);
	drafting_free(d);
	notebook_close(w->nb);
	notebook_open(w->path, &w->nb, NULL, NULL);
	assert_int_equal(drafts(w, &left), 0);
}

/* A draft of another paragraph is not taken for this one's. */
static void
test_find_the_right_one(void **state)
{
	struct world *w = *state;
	struct annotation other = fresh;
	struct drafting *d = drafting_new(w->nb, &fresh, NULL);
	struct draft found;

	drafting_leave(d, "on OP6", 0, NULL);
	drafting_free(d);
	other.anchor.label = "OP7";
	assert_false(drafting_find(w->nb, w->a, &other, &found));
	other = fresh;
	other.id = 7;
	assert_false(drafting_find(w->nb, w->a, &other, &found));
	assert_true(drafting_find(w->nb, w->a, &fresh, &found));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_save, setup, teardown),
		cmocka_unit_test_setup_teardown(test_leave_and_come_back, setup,
						teardown),
		cmocka_unit_test_setup_teardown(test_discard, setup, teardown),
		cmocka_unit_test_setup_teardown(test_find_the_right_one, setup,
						teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
