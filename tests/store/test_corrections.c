/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the notebook keeps corrections and every state of them, takes
 * them back, takes in those of others all or none, and gets its tables from a
 * notebook that has none without losing what is in it; that the library hands
 * out texts and citations so corrected and holds them as they were; and that
 * annotations are found on what was made of their paragraph.
 */
#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "annotate/anchor.h"
#include "base/embedded.h"
#include "base/xalloc.h"
#include "nb.h"
#include "store/library.h"

static struct correction
join(const char *label)
{
	return (struct correction){
		.kind = CORRECTION_JOIN,
		.work = "GA 57/263",
		.lang = "en",
		.label = label,
		.before = "of the",
		.words = "whole «text»",
		.to = "",
		.author = "anna",
	};
}

static struct correction
relabel(const char *work, const char *words, const char *to)
{
	return (struct correction){
		.kind = CORRECTION_RELABEL,
		.work = work,
		.lang = "en",
		.label = "OP1",
		.before = "",
		.words = words,
		.to = to,
		.author = "",
	};
}

static size_t
count(struct notebook *nb, bool revoked_too)
{
	struct arena *a = arena_new();
	struct correction *list;
	size_t n;

	assert_int_equal(
		notebook_corrections(nb, a,
				     &(struct correction_query){
					     .revoked_too = revoked_too },
				     &list, &n, NULL),
		STATUS_OK);
	arena_free(a);
	return n;
}

static size_t
texts(struct notebook *nb)
{
	struct arena *a = arena_new();
	const char **list;
	size_t n = notebook_corrected_texts(nb, a, 0, &list);

	arena_free(a);
	return n;
}

/* --- the notebook ------------------------------------------------------ */

static void
gives_back_what_was_kept(void **state)
{
	struct notebook *nb = nb_open(store_path("kept.db"));
	struct correction c = join("OP6"), *list;
	struct arena *a = arena_new();
	size_t n;

	(void)state;
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	assert_true(c.id > 0 && strlen(c.uuid) == 36 && c.created > 0);
	notebook_close(nb);
	nb = nb_open(store_path("kept.db"));
	assert_int_equal(notebook_corrections(nb, a,
					      &(struct correction_query){
						      .work = "GA 57/263" },
					      &list, &n, NULL),
			 STATUS_OK);
	assert_int_equal(n, 1);
	assert_string_equal(list->uuid, c.uuid);
	assert_int_equal(list->kind, CORRECTION_JOIN);
	assert_string_equal(list->label, "OP6");
	assert_string_equal(list->before, "of the");
	assert_string_equal(list->words, "whole «text»");
	assert_string_equal(list->author, "anna");
	assert_int_equal(notebook_corrections(nb, a,
					      &(struct correction_query){
						      .work = "GA 57/264" },
					      &list, &n, NULL),
			 STATUS_OK);
	assert_int_equal(n, 0);
	/* What is none is not kept. */
	c.words = "";
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_USAGE);
	arena_free(a);
	notebook_close(nb);
}

static void
takes_back_and_lets_hold_again(void **state)
{
	const char *path = store_path("revoked.db");
	struct notebook *nb = nb_open(path);
	struct correction c = join("OP6");
	char what[128], *states;
	struct error err;
	int64_t stamp;

	(void)state;
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	stamp = notebook_corrected(nb, "GA 57/263", "en");
	assert_int_equal(texts(nb), 2);
	assert_int_equal(notebook_revoke(nb, c.id, true, NULL), STATUS_OK);
	assert_int_not_equal(stamp, notebook_corrected(nb, "GA 57/263", "en"));
	assert_int_equal(texts(nb), 0);
	assert_int_equal(count(nb, false), 0);
	assert_int_equal(count(nb, true), 1);
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_string_equal(what, "correction of GA 57/263 OP6 holds again");
	assert_int_equal(count(nb, false), 1);
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_string_equal(what, "correction of GA 57/263 OP6 taken back");
	assert_int_equal(count(nb, false), 0);
	assert_int_equal(notebook_redo_correction(nb), c.id);
	assert_int_equal(notebook_redo(nb, what, NULL), STATUS_OK);
	assert_string_equal(what, "correction of GA 57/263 OP6 holds again");
	assert_int_equal(count(nb, false), 1);
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_int_equal(count(nb, false), 0);
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_MISSING);
	assert_int_equal(notebook_revoke(nb, 99, true, &err), STATUS_MISSING);
	notebook_close(nb);
	states = nb_value(path, "SELECT group_concat(revoked, '') FROM "
				"correction_state");
	assert_string_equal(states, "010101");
	free(states);
}

static void
leaves_alone_what_others_changed(void **state)
{
	struct notebook *nb = nb_open(store_path("others.db"));
	struct notebook *other = nb_open(store_path("others.db"));
	struct correction c = join("OP6");
	struct error err;
	char what[128];

	(void)state;
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	assert_true(notebook_changed(other));
	assert_int_equal(notebook_revoke(other, c.id, true, NULL), STATUS_OK);
	assert_int_equal(notebook_revoke(other, c.id, false, NULL), STATUS_OK);
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_USAGE);
	assert_int_equal(count(nb, false), 1);
	notebook_close(other);
	notebook_close(nb);
}

static void
forgets_nothing(void **state)
{
	static const char *const attempts[] = {
		"DELETE FROM correction",
		"UPDATE correction SET words = 'x', revision = revision + 1",
		"UPDATE correction SET revoked = 1",
		"INSERT OR REPLACE INTO correction SELECT * FROM correction",
		"DELETE FROM correction_state",
		"UPDATE correction_state SET revoked = 1",
	};
	const char *path = store_path("history.db");
	struct notebook *nb = nb_open(path);
	struct correction c = join("OP6");

	(void)state;
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	notebook_close(nb);
	for (size_t i = 0; i < sizeof(attempts) / sizeof(*attempts); i++)
		assert_int_not_equal(nb_sql(path, attempts[i]), 0);
}

static void
takes_all_or_none(void **state)
{
	struct notebook *nb = nb_open(store_path("taken.db"));
	struct correction list[] = { join("OP6"), join("OP7"), join("OP8") };
	struct taken taken;
	struct error err;

	(void)state;
	list[2].words = "";
	assert_int_equal(notebook_take_corrections(nb, list, 3, &taken, &err),
			 STATUS_USAGE);
	assert_int_equal(count(nb, true), 0);
	assert_int_equal(notebook_take_corrections(nb, list, 2, &taken, &err),
			 STATUS_OK);
	assert_int_equal(taken.added, 2);
	/* By its id, and by what it says. */
	list[1].uuid[0] = '\0';
	assert_int_equal(notebook_revoke(nb, list[0].id, true, NULL),
			 STATUS_OK);
	assert_int_equal(notebook_take_corrections(nb, list, 2, &taken, &err),
			 STATUS_OK);
	assert_int_equal(taken.added, 0);
	assert_int_equal(taken.known, 1);
	assert_int_equal(taken.revoked, 1);
	assert_int_equal(count(nb, true), 2);
	notebook_close(nb);
}

/* One as it was made before a step of the schema. */
static struct notebook *
older(const char *path, const char *step)
{
	static struct db_kind kind; /* the notebook goes on with it */
	const struct embedded *e = embedded_schema;
	struct notebook *nb;
	const char *end;

	kind = notebook_kind;
	while (strcmp(e->name, "notebook.sql") != 0)
		e++;
	end = strstr((const char *)e->data, step);
	assert_non_null(end);
	kind.schema_text = xstrndup((const char *)e->data,
				    (size_t)(end - (const char *)e->data));
	assert_int_equal(notebook_open_kind(path, &kind, &nb, NULL, NULL),
			 STATUS_OK);
	free((char *)kind.schema_text);
	return nb;
}

/* When no doubt could be settled. */
static void
keeps_corrections_and_their_history(void **state)
{
	const char *path = store_path("before.db");
	struct notebook *nb = older(path, "-- step 3");
	struct correction c = join("OP6"), d = join("OP7");
	char *states;

	(void)state;
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	assert_int_equal(notebook_correct(nb, &d, NULL), STATUS_OK);
	assert_int_equal(notebook_revoke(nb, c.id, true, NULL), STATUS_OK);
	notebook_close(nb);
	nb = nb_open(path);
	assert_int_equal(count(nb, true), 2);
	assert_int_equal(count(nb, false), 1);
	d.kind = CORRECTION_SETTLE;
	d.uuid[0] = '\0';
	d.to = "gap";
	assert_int_equal(notebook_correct(nb, &d, NULL), STATUS_OK);
	assert_int_equal(d.id, 3);
	assert_int_equal(notebook_revoke(nb, c.id, false, NULL), STATUS_OK);
	notebook_close(nb);
	states = nb_value(path, "SELECT group_concat(correction || revoked, "
				"' ') FROM correction_state");
	assert_string_equal(states, "10 11 10 20 30");
	free(states);
	assert_int_not_equal(nb_sql(path, "DELETE FROM correction"), 0);
	assert_int_not_equal(nb_sql(path, "DELETE FROM correction_state"), 0);
}

/* When there were no corrections. */
static void
brings_an_older_one_up_to_date(void **state)
{
	const char *path = store_path("older.db");
	struct notebook *nb = older(path, "-- step 2");
	struct correction c = join("OP6");

	(void)state;
	nb_add(nb, "PP1", "kept");
	notebook_close(nb);
	nb = nb_open(path);
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 1);
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	notebook_close(nb);
}

/* Killed before it was kept, nothing of it is there, and all else is. */
static void
outlives_being_killed(void **state)
{
	const char *path = store_path("killed.db");
	struct notebook *nb = nb_open(path);
	struct correction kept = join("OP6"), lost = join("OP7");
	int how = 0;
	pid_t child;

	(void)state;
	assert_int_equal(notebook_correct(nb, &kept, NULL), STATUS_OK);
	notebook_close(nb);
	child = fork();
	if (child == 0) {
		nb = nb_open(path);
		notebook_correct(nb, &lost, NULL);
		if (notebook_begin(nb, NULL) == STATUS_OK &&
		    notebook_mark_correction(nb, kept.id, true, NULL) ==
			    STATUS_OK &&
		    db_exec(nb->db,
			    "PRAGMA cache_spill = 1; INSERT INTO correction "
			    "SELECT NULL, substr(uuid, 1, 35) || 'x', 1, "
			    "created, modified, 0, author, kind, work, lang, "
			    "label, before, words, new_label FROM correction "
			    "WHERE id = 1",
			    NULL) == STATUS_OK)
			kill(getpid(), SIGKILL);
		_exit(1);
	}
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &how, 0), child);
	assert_true(WIFSIGNALED(how));
	nb = nb_open(path);
	assert_int_equal(count(nb, false), 2);
	assert_int_equal(count(nb, true), 2);
	assert_int_equal(notebook_correct(nb, &lost, NULL), STATUS_OK);
	notebook_close(nb);
}

/* --- the library ------------------------------------------------------- */

static const struct sample cites = {
	.key = "GA 49/1",
	.adopted = "1994-10-01",
	.cites = "GA 33/134",
	.target = "A/RES/33/134",
	.family = "reaffirm",
	.wording = "Reaffirms",
	.text = "Reaffirms what it said.",
};

static const char *
label_of(struct library *lib, struct arena *a, const char *key)
{
	struct resolution *r;
	const char *label;

	assert_int_equal(
		library_text(lib, library_held_id(lib, key), "en", &r, NULL),
		STATUS_OK);
	label = arena_strdup(a, r->paragraphs[0].label);
	resolution_free(r);
	return label;
}

static const char *
cited_from(struct library *lib, struct arena *a)
{
	struct citing *list;
	size_t n;

	assert_int_equal(
		store_cited_by(lib, a, "GA 33/134", NULL, &list, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, 1);
	assert_string_equal(list->from, list->paragraph);
	return list->from;
}

static void
corrects_what_is_handed_out(void **state)
{
	struct library *lib = store_library(NULL);
	struct notebook *nb = nb_open(store_path("library.db"));
	struct correction c = relabel("GA 49/1", "Reaffirms what", "OP7");
	struct arena *a = arena_new();
	struct resolution *held;
	int64_t id;

	(void)state;
	store_add(lib, &cites);
	library_correct(lib, nb);
	assert_string_equal(label_of(lib, a, "GA 49/1"), "OP1");
	assert_int_equal(notebook_correct(nb, &c, NULL), STATUS_OK);
	assert_string_equal(label_of(lib, a, "GA 49/1"), "OP7");
	assert_string_equal(cited_from(lib, a), "OP7");
	id = library_held_id(lib, "GA 49/1");
	assert_int_equal(library_text_held(lib, id, "en", &held, NULL),
			 STATUS_OK);
	assert_string_equal(held->paragraphs[0].label, "OP1");
	resolution_free(held);
	assert_int_equal(notebook_revoke(nb, c.id, true, NULL), STATUS_OK);
	assert_string_equal(label_of(lib, a, "GA 49/1"), "OP1");
	assert_string_equal(cited_from(lib, a), "OP1");
	library_correct(lib, NULL);
	arena_free(a);
	library_close(lib);
	notebook_close(nb);
}

/* --- annotations ------------------------------------------------------- */

static struct resolution *
text(void)
{
	static struct paragraph made[] = {
		{ .label = "PP1", .text = "Noting the report of the" },
		{ .label = "PP2", .text = "committee, welcoming its words," },
		{ .label = "PP3", .text = "Recalling nothing else at all," },
	};
	struct resolution *r = resolution_new();

	r->key = "GA 57/263";
	r->lang = "en";
	r->n_paragraphs = 3;
	r->paragraphs = arena_array(r->arena, 3, sizeof(*r->paragraphs));
	for (size_t i = 0; i < 3; i++) {
		r->paragraphs[i] = made[i];
		r->paragraphs[i].len = strlen(made[i].text);
		r->paragraphs[i].num = r->paragraphs[i].opener = "";
	}
	return r;
}

static void
finds_annotations_again(void **state)
{
	struct resolution *r = text();
	struct arena *a = arena_new();
	struct anchor first = anchor_make(a, r, 0, 0, 999);
	struct anchor second = anchor_make(a, r, 1, 0, 999);
	struct anchor words = anchor_make(a, r, 1, 11, 20);
	struct anchor third = anchor_make(a, r, 2, 0, 999);
	struct correction c;
	size_t start, end;
	long at;

	(void)state;
	assert_int_equal(correction_join(r, 1, a, &c, NULL), STATUS_OK);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	assert_int_equal(anchor_find(&first, r, &at), ANCHOR_CHANGED);
	assert_int_equal(at, 0);
	assert_int_equal(anchor_find(&second, r, &at), ANCHOR_MOVED);
	assert_int_equal(at, 0);
	assert_int_equal(anchor_find(&third, r, &at), ANCHOR_MOVED);
	assert_int_equal(at, 1);
	/* And, split elsewhere, a passage on the half that has it. */
	assert_int_equal(correction_split(r, 0, "welcoming", a, &c, NULL),
			 STATUS_OK);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	assert_int_equal(anchor_find(&words, r, &at), ANCHOR_CHANGED);
	assert_int_equal(at, 1);
	assert_true(anchor_passage(&words, &r->paragraphs[1], &start, &end));
	assert_memory_equal(r->paragraphs[1].text + start, "welcoming",
			    end - start);
	arena_free(a);
	resolution_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_what_was_kept),
		cmocka_unit_test(takes_back_and_lets_hold_again),
		cmocka_unit_test(leaves_alone_what_others_changed),
		cmocka_unit_test(forgets_nothing),
		cmocka_unit_test(takes_all_or_none),
		cmocka_unit_test(outlives_being_killed),
		cmocka_unit_test(brings_an_older_one_up_to_date),
		cmocka_unit_test(keeps_corrections_and_their_history),
		cmocka_unit_test(corrects_what_is_handed_out),
		cmocka_unit_test(finds_annotations_again),
	};

	return STORE_GROUP(tests);
}
