/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that no annotation that was acknowledged is lost: not by kill -9 in
 * the middle of a save, not by others that write at the same time, and not
 * by a full disk, after which the same handle saves again.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "nb.h"

enum { ROUNDS = 25, MOST = 4096, WRITERS = 3, SAVES = 60 };

static void
assert_sound(const char *path)
{
	char *value = nb_value(path, "PRAGMA integrity_check");

	assert_string_equal(value, "ok");
	free(value);
	value = nb_value(path, "SELECT count(*) FROM annotation n WHERE NOT "
			       "EXISTS (SELECT 1 FROM revision r WHERE "
			       "r.annotation = n.id AND r.number = n.revision "
			       "AND r.body = n.body)");
	assert_string_equal(value, "0");
	free(value);
}

/* --- kill -9 --------------------------------------------------------- */

/* What a saver says of each save that returned OK. */
struct ack {
	int64_t id;
	int revision, number; /* the body begins with the number */
};

struct saver {
	const char *path;
	int fd[2]; /* where it tells */
};

static int
save_for_ever(const void *arg)
{
	const struct saver *saver = arg;
	struct notebook *nb;

	if (notebook_open(saver->path, &nb, NULL, NULL) != STATUS_OK)
		return 1;
	for (int i = 0;; i++) {
		char *body = xasprintf("%d %0*d", i, i * 37 % 9000 + 1, 0);
		struct annotation an = nb_annotation("OP6", body);
		struct ack ack = { .number = i };

		if (i % 3 == 2)
			an.id = 1 + i % 7;
		if (notebook_save(nb, &an, NULL) == STATUS_OK) {
			ack.id = an.id;
			ack.revision = an.revision;
			if (write(saver->fd[1], &ack, sizeof(ack)) !=
			    sizeof(ack))
				return 2;
		}
		free(body);
	}
}

/* A pipe takes and gives such small things whole. */
static bool
read_ack(int fd, struct ack *ack)
{
	return read(fd, ack, sizeof(*ack)) == sizeof(*ack);
}

static void
assert_there(struct notebook *nb, const struct ack *ack)
{
	struct query q = db_query(nb->db, "SELECT CAST(body AS INTEGER) "
					  "FROM revision WHERE annotation = ? "
					  "AND number = ?");

	db_bind_int(&q, ack->id);
	db_bind_int(&q, ack->revision);
	assert_true(db_step(&q));
	assert_int_equal(db_int(&q, 0), ack->number);
	db_end(&q, NULL);
}

/* Nowhere in particular: each round in another place of its work. */
static void
spin(int round)
{
	for (volatile int i = 0; i < round * 20011; i++)
		;
}

static void
loses_nothing_by_kill_9(void **state)
{
	const char *path = store_path("kill.db");
	struct ack acked[MOST];
	size_t n = 0;
	struct notebook *nb;

	(void)state;
	notebook_close(nb_open(path));
	for (int round = 0; round < ROUNDS; round++) {
		struct saver saver = { .path = path };
		struct other o;

		assert_int_equal(pipe(saver.fd), 0);
		o = store_start(save_for_ever, &saver);
		close(saver.fd[1]);
		for (int i = 0; i < 3 + round % 5; i++)
			assert_true(read_ack(saver.fd[0], &acked[n++]));
		spin(round);
		kill(o.pid, SIGKILL);
		while (n < MOST && read_ack(saver.fd[0], &acked[n]))
			n++;
		close(saver.fd[0]);
		assert_int_equal(store_end(&o), -1);
		/* Opening undoes what was half done. */
		nb = nb_open(path);
		for (size_t i = 0; i < n; i++)
			assert_there(nb, &acked[i]);
		notebook_close(nb);
		assert_sound(path);
	}
}

/* --- several writers ------------------------------------------------- */

struct writer {
	const char *path;
	int number;
};

/*
 * Where the disk is slow, others that save without a pause may hold it for
 * longer than anyone waits.  Whoever is told so tries again.
 */
static bool
again(const struct writer *w, enum status s, const struct error *err)
{
	if (s != STATUS_OK && s != STATUS_BUSY)
		fprintf(stderr, "writer %d: %s\n", w->number, err->msg);
	return s == STATUS_BUSY;
}

static enum status
save_until_done(const struct writer *w, struct notebook *nb,
		struct annotation *an)
{
	struct error err;
	enum status s;

	do
		s = notebook_save(nb, an, &err);
	while (again(w, s, &err));
	return s;
}

static int
save_many(const void *arg)
{
	const struct writer *w = arg;
	struct notebook *nb;
	struct error err;
	enum status s;
	char body[32];

	do
		s = notebook_open(w->path, &nb, NULL, &err);
	while (again(w, s, &err));
	for (int i = 0; i < SAVES && s == STATUS_OK; i++) {
		struct annotation an = nb_annotation("OP6", body);

		snprintf(body, sizeof(body), "%d/%d", w->number, i);
		s = save_until_done(w, nb, &an);
		snprintf(body, sizeof(body), "%d/%d again", w->number, i);
		if (s == STATUS_OK)
			s = save_until_done(w, nb, &an);
	}
	notebook_close(nb);
	return s != STATUS_OK;
}

static void
loses_nothing_of_several_writers(void **state)
{
	const char *path = store_path("writers.db");
	struct notebook *nb;
	struct other others[WRITERS];
	char *value;

	(void)state;
	/* They make the file at the same time, too. */
	for (int i = 0; i < WRITERS; i++)
		others[i] = store_start(save_many, &(struct writer){ path, i });
	for (int i = 0; i < WRITERS; i++)
		assert_int_equal(store_end(&others[i]), 0);
	nb = nb_open(path);
	assert_int_equal(notebook_count(nb, "GA 57/263", "OP6"),
			 WRITERS * SAVES);
	notebook_close(nb);
	value = nb_value(path, "SELECT count(*) FROM revision");
	assert_int_equal(atoi(value), 2 * WRITERS * SAVES);
	free(value);
	assert_sound(path);
}

/* --- a full disk ----------------------------------------------------- */

/* No file grows beyond so many bytes. */
static void
limit(rlim_t bytes)
{
	struct rlimit r;

	assert_int_equal(getrlimit(RLIMIT_FSIZE, &r), 0);
	r.rlim_cur = bytes < r.rlim_max ? bytes : r.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &r), 0);
}

/* A failed save leaves all as it was, and is tried again with success. */
static void
survives(struct notebook *nb, struct annotation an, rlim_t bytes)
{
	size_t before = notebook_count(nb, "GA 57/263", NULL);
	struct error err = { 0 };
	enum status s;

	limit(bytes);
	s = notebook_save(nb, &an, &err);
	limit(RLIM_INFINITY);
	assert_int_equal(s, STATUS_FULL);
	assert_non_null(strstr(err.msg, "no room"));
	assert_int_equal(an.id, 0);
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), before);
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_OK);
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), before + 1);
}

static void
saves_again_after_a_full_disk(void **state)
{
	static const rlim_t limits[] = { 0, 100, 600, 5000, 40960, 100000 };
	const char *path = store_path("full.db");
	struct notebook *nb = nb_open(path);
	char *body = xmalloc(300001);
	struct draft d = { .anchor = nb_annotation("PP1", "").anchor };
	char what[128];

	(void)state;
	memset(body, 'x', 300000);
	body[300000] = '\0';
	nb_add(nb, "PP1", "before");
	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++)
		survives(nb, nb_annotation("OP6", body), limits[i]);
	d.body = body;
	limit(0);
	assert_int_equal(notebook_draft_save(nb, &d, NULL), STATUS_FULL);
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_FULL);
	assert_int_equal(notebook_delete(nb, 1, true, NULL), STATUS_FULL);
	limit(RLIM_INFINITY);
	assert_int_equal(notebook_draft_save(nb, &d, NULL), STATUS_OK);
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_int_equal(notebook_delete(nb, 1, true, NULL), STATUS_OK);
	notebook_close(nb);
	assert_sound(path);
	free(body);
}

static void
says_that_none_can_be_made(void **state)
{
	const char *path = store_path("none.db");
	struct notebook *nb;
	struct error err = { 0 };

	(void)state;
	limit(0);
	assert_int_equal(notebook_open(path, &nb, NULL, &err), STATUS_FULL);
	limit(RLIM_INFINITY);
	assert_non_null(strstr(err.msg, path));
	nb_make(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(loses_nothing_by_kill_9),
		cmocka_unit_test(loses_nothing_of_several_writers),
		cmocka_unit_test(saves_again_after_a_full_disk),
		cmocka_unit_test(says_that_none_can_be_made),
	};

	signal(SIGXFSZ, SIG_IGN);
	return STORE_GROUP(tests);
}
