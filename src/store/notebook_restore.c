/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Putting a copy in the place of a damaged notebook.  Nothing is written over:
 * the damaged one is there under another name before the copy takes its own.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/copies.h"
#include "store/notebook_rescue.h"

enum {
	MOST = 100,	     /* damaged ones of one day */
	BYTES_MOST = 1 << 30 /* of a copy */
};

/* --- looking ----------------------------------------------------------- */

static size_t
number(struct db *db, const char *sql)
{
	int64_t n = db_value(db, sql, 0);

	return n > 0 ? (size_t)n : 0;
}

struct notebook_file
notebook_look(struct arena *a, const char *path)
{
	struct notebook_file f = { .path = path, .why = "" };
	struct error err = { 0 };
	struct stat st;
	struct db *db;

	if (stat(path, &st) != 0) {
		f.state = errno == ENOENT ? STATUS_MISSING : STATUS_IO;
		error_errno(&err, f.state, errno, "%s", path);
		f.why = arena_strdup(a, err.msg);
		return f;
	}
	f.bytes = st.st_size;
	f.state = db_look(path, &notebook_kind, &db, &err);
	if (f.state == STATUS_OK) {
		f.state = db_check(db, &err);
		f.annotations = number(db, "SELECT count(*) FROM annotation "
					   "WHERE deleted = 0");
		f.corrections = number(db, "SELECT count(*) FROM correction "
					   "WHERE revoked = 0");
		db_close(db);
	}
	if (f.state != STATUS_OK)
		f.why = arena_strdup(a, err.msg);
	return f;
}

size_t
notebook_copies(struct arena *a, const char *path, struct notebook_file **out)
{
	char **list;
	size_t n = copies_list(a, path, false, &list);

	*out = arena_array(a, n, sizeof(**out));
	for (size_t i = 0; i < n; i++)
		(*out)[i] = notebook_look(a, list[i]);
	return n;
}

/* --- choosing ---------------------------------------------------------- */

/* As whoever writes would open it: what was cut short is undone by that. */
static enum status
must_be_damaged(const char *path, struct error *err)
{
	struct notebook *nb;
	bool empty = false;
	enum status s;

	if (access(path, F_OK) != 0 && errno == ENOENT)
		return STATUS_OK;
	s = notebook_open(path, &nb, NULL, err);
	if (s == STATUS_OK) {
		s = notebook_check(nb, err);
		empty = notebook_states(nb) == 0;
		notebook_close(nb);
	}
	if (s == STATUS_OK && !empty)
		return error_set(err, STATUS_USAGE,
				 "%s: is sound; nothing was restored", path);
	return s == STATUS_DAMAGED || s == STATUS_FORMAT ? STATUS_OK : s;
}

static enum status
choose(struct arena *a, const char *path, const char **copy, struct error *err)
{
	char **list;
	size_t n;

	if (*copy)
		return db_check_file(*copy, &notebook_kind, err);
	n = copies_list(a, path, false, &list);
	for (size_t i = 0; i < n; i++)
		if (!db_check_file(list[i], &notebook_kind, NULL)) {
			*copy = list[i];
			return STATUS_OK;
		}
	return error_set(err, STATUS_MISSING,
			 "%s: has no copy beside it that is sound; rescue it "
			 "with `sqlite3 FILE .recover'",
			 path);
}

/* --- moving files ------------------------------------------------------ */

/* Of a change that was cut short: it belongs to the damaged one. */
static void
put_journal_aside(struct arena *a, const char *path, const char *aside)
{
	rename(arena_printf(a, "%s-journal", path),
	       arena_printf(a, "%s-journal", aside));
}

/* A second name, so that the first is there all the time; *aside "": none. */
static enum status
put_aside(struct arena *a, const char *path, const char **aside,
	  struct error *err)
{
	char day[COPIES_DAY];
	int number = EEXIST;

	*aside = "";
	if (access(path, F_OK) != 0)
		return STATUS_OK;
	copies_today(day);
	for (int i = 1; i < MOST && number == EEXIST; i++) {
		*aside = arena_printf(
			a, i > 1 ? "%s.damaged-%s.%d" : "%s.damaged-%s", path,
			day, i);
		number = link(path, *aside) == 0 ? 0 : errno;
	}
	/* Not all file systems know of second names. */
	if (number && access(*aside, F_OK) != 0)
		number = rename(path, *aside) == 0 ? 0 : errno;
	if (number)
		return error_errno(err, STATUS_IO, number, "%s", *aside);
	put_journal_aside(a, path, *aside);
	return STATUS_OK;
}

/* The copy stays what and where it is: another file becomes the notebook. */
static enum status
put_in_place(const char *copy, const char *path, struct error *err)
{
	struct buf bytes = BUF_INIT;
	enum status s = file_read(copy, BYTES_MOST, &bytes, err);

	if (s == STATUS_OK)
		s = file_write(path, bytes.data, bytes.len, notebook_kind.mode,
			       err);
	buf_free(&bytes);
	return s;
}

/* --- the whole ---------------------------------------------------------- */

/* What goes wrong costs what is not in the copy, and that is kept aside. */
static void
add_the_rest(struct arena *a, const char *path, struct restored *out)
{
	struct notebook damaged = { .readonly = true }, *nb;
	const char *from = *out->damaged ? out->damaged : NULL;

	if (!from || db_look(from, &notebook_kind, &damaged.db, NULL))
		return;
	if (notebook_open(path, &nb, NULL, NULL) == STATUS_OK) {
		copies_today(nb->copied);
		owner_self(&damaged.me);
		notebook_rescue(a, nb, &damaged, out);
		notebook_close(nb);
	}
	db_close(damaged.db);
}

enum status
notebook_restore(struct arena *a, const char *path, const char *copy,
		 struct restored *out, struct error *err)
{
	enum status s = must_be_damaged(path, err);

	*out = (struct restored){ .copy = copy, .damaged = "" };
	if (s == STATUS_OK)
		s = choose(a, path, &out->copy, err);
	if (s == STATUS_OK)
		s = put_aside(a, path, &out->damaged, err);
	if (s == STATUS_OK)
		s = put_in_place(out->copy, path, err);
	if (s == STATUS_OK)
		add_the_rest(a, path, out);
	return s;
}
