/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a draft is offered again when its writer is gone, by kill -9 as
 * by a reboot, that nobody is offered what somebody else is typing, and that
 * saving ends it.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "nb.h"

static struct draft
draft_of(const char *label, const char *body)
{
	return (struct draft){ .anchor = nb_annotation(label, "").anchor,
			       .body = body,
			       .cursor = strlen(body) };
}

static void
save(struct notebook *nb, struct draft *d)
{
	struct error err = { 0 };
	enum status s = notebook_draft_save(nb, d, &err);

	assert_string_equal(err.msg, "");
	assert_int_equal(s, STATUS_OK);
}

/* How many are offered; the first in *d, when there is one. */
static size_t
offered(struct notebook *nb, struct arena *a, struct draft *d)
{
	struct draft *list;
	size_t n;

	assert_int_equal(notebook_drafts(nb, a, &list, &n, NULL), STATUS_OK);
	if (d && n)
		*d = list[0];
	return n;
}

static size_t
count_offered(struct notebook *nb)
{
	struct arena *a = arena_new();
	size_t n = offered(nb, a, NULL);

	arena_free(a);
	return n;
}

/* A process that writes a draft, says so, and waits for its end. */
static int
type(const void *path)
{
	struct draft d = draft_of("PP1", "half a sen");
	struct notebook *nb;

	if (notebook_open(path, &nb, NULL, NULL) != STATUS_OK ||
	    notebook_draft_save(nb, &d, NULL) != STATUS_OK)
		return 1;
	store_pause();
	notebook_close(nb);
	return 0;
}

static struct other
start_typist(const char *path)
{
	struct other o = store_start(type, path);

	store_await(&o);
	return o;
}

static void
offers_what_kill_9_left(void **state)
{
	const char *path = store_path("kill.db");
	struct other o = start_typist(path);
	struct notebook *nb = nb_open(path);
	struct arena *a = arena_new();
	struct draft d;
	siginfo_t info;

	(void)state;
	assert_int_equal(count_offered(nb), 0);
	kill(o.pid, SIGKILL);
	assert_int_equal(waitid(P_PID, (id_t)o.pid, &info, WEXITED | WNOWAIT),
			 0);
	/* Nobody has waited for it: it is dead all the same. */
	assert_int_equal(count_offered(nb), 1);
	assert_int_equal(store_end(&o), -1);
	assert_int_equal(offered(nb, a, &d), 1);
	assert_string_equal(d.body, "half a sen");
	assert_int_equal(d.cursor, 10);
	assert_int_equal(d.annotation, 0);
	assert_string_equal(d.anchor.label, "PP1");
	assert_string_equal(d.anchor.exact, "South-South coöperation");
	assert_true(d.modified > 0);
	/* Who goes on with it is its owner. */
	d.body = "half a sentence";
	save(nb, &d);
	assert_int_equal(count_offered(nb), 0);
	arena_free(a);
	notebook_close(nb);
}

static void
offers_what_was_let_go_of(void **state)
{
	const char *path = store_path("close.db");
	struct notebook *nb = nb_open(path);
	struct draft d = draft_of("PP1", "to be continued");
	int64_t id;

	(void)state;
	save(nb, &d);
	id = d.id;
	assert_true(id > 0);
	d.body = "to be continued soon";
	save(nb, &d);
	assert_int_equal(d.id, id);
	assert_int_equal(count_offered(nb), 0);
	assert_int_equal(notebook_draft_release(nb, id, NULL), STATUS_OK);
	assert_int_equal(count_offered(nb), 1);
	save(nb, &d);
	assert_int_equal(d.id, id);
	assert_int_equal(count_offered(nb), 0);
	notebook_close(nb);
	nb = nb_open(path);
	assert_int_equal(count_offered(nb), 1);
	assert_int_equal(notebook_draft_drop(nb, id, NULL), STATUS_OK);
	assert_int_equal(count_offered(nb), 0);
	notebook_close(nb);
}

/* Two readers took up the same draft: neither types over the other. */
static void
does_not_take_from_the_living(void **state)
{
	const char *path = store_path("living.db");
	struct other o = start_typist(path);
	struct notebook *nb = nb_open(path);
	struct draft d = draft_of("PP1", "mine");
	char *body;

	(void)state;
	d.id = 1;
	save(nb, &d);
	assert_int_equal(d.id, 2);
	body = nb_value(path, "SELECT body FROM draft WHERE id = 1");
	assert_string_equal(body, "half a sen");
	free(body);
	store_resume(&o);
	assert_int_equal(store_end(&o), 0);
	notebook_close(nb);
}

/* The number of a process says nothing after a reboot, or in time. */
static void
knows_a_process_by_its_start(void **state)
{
	const char *path = store_path("reboot.db");
	struct notebook *nb = nb_open(path);
	struct draft d = draft_of("PP1", "before the reboot");
	char sql[128];

	(void)state;
	if (!nb->me.started[0])
		skip();
	save(nb, &d);
	assert_int_equal(count_offered(nb), 0);
	snprintf(sql, sizeof(sql), "UPDATE draft SET started = 'boot/1'");
	assert_int_equal(nb_sql(path, sql), SQLITE_OK);
	assert_int_equal(count_offered(nb), 1);
	notebook_close(nb);
}

static void
waits_an_hour_for_other_hosts(void **state)
{
	const char *path = store_path("hosts.db");
	struct notebook *nb = nb_open(path);
	struct draft d = draft_of("PP1", "typed elsewhere");

	(void)state;
	save(nb, &d);
	assert_int_equal(nb_sql(path, "UPDATE draft SET host = 'elsewhere.'"),
			 SQLITE_OK);
	assert_int_equal(count_offered(nb), 0);
	assert_int_equal(nb_sql(path, "UPDATE draft SET "
				      "modified = modified - 3601"),
			 SQLITE_OK);
	assert_int_equal(count_offered(nb), 1);
	/* The clock was set back by a day since. */
	assert_int_equal(nb_sql(path, "UPDATE draft SET "
				      "modified = modified + 3601 + 86400"),
			 SQLITE_OK);
	assert_int_equal(count_offered(nb), 1);
	notebook_close(nb);
}

static void
ends_when_it_is_saved(void **state)
{
	const char *path = store_path("saved.db");
	struct notebook *nb = nb_open(path);
	struct draft d = draft_of("PP1", "done"), other = draft_of("PP2", "no");
	struct annotation an = nb_annotation("PP1", "done");
	char *n;

	(void)state;
	save(nb, &d);
	save(nb, &other);
	assert_int_equal(notebook_save(nb, &an, NULL), STATUS_OK);
	n = nb_value(path, "SELECT group_concat(label) FROM draft");
	assert_string_equal(n, "PP2");
	free(n);
	/* An edit has a draft of its own. */
	d = draft_of("PP1", "done, done");
	d.annotation = an.id;
	save(nb, &d);
	an.body = "done, done";
	assert_int_equal(notebook_save(nb, &an, NULL), STATUS_OK);
	notebook_close(nb);
	n = nb_value(path, "SELECT group_concat(label) FROM draft");
	assert_string_equal(n, "PP2");
	free(n);
}

static void
refuses_what_it_cannot_keep(void **state)
{
	struct notebook *nb = nb_open(store_path("refuse.db"));
	struct draft d = draft_of("PP1", "\xff");

	(void)state;
	assert_int_equal(notebook_draft_save(nb, &d, NULL), STATUS_ENCODING);
	d = draft_of("PP1", "x");
	d.annotation = 12; /* there is none */
	assert_int_not_equal(notebook_draft_save(nb, &d, NULL), STATUS_OK);
	assert_int_equal(d.id, 0);
	notebook_close(nb);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(offers_what_kill_9_left),
		cmocka_unit_test(offers_what_was_let_go_of),
		cmocka_unit_test(does_not_take_from_the_living),
		cmocka_unit_test(knows_a_process_by_its_start),
		cmocka_unit_test(waits_an_hour_for_other_hosts),
		cmocka_unit_test(ends_when_it_is_saved),
		cmocka_unit_test(refuses_what_it_cannot_keep),
	};

	return STORE_GROUP(tests);
}
