/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding the copies of a database by their names. */
#include "config.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "store/copies.h"
#include "store/db.h"

static const char day_mark[] = ".copy-", version_mark[] = ".backup-v";

enum { LEFT_BEHIND = 24 * 3600 }; /* seconds */

void
copies_today(char day[COPIES_DAY])
{
	time_t now = time(NULL);
	struct tm tm;

	day[0] = '\0';
	if (localtime_r(&now, &tm) &&
	    strftime(day, COPIES_DAY, "%Y%m%d", &tm) == 0)
		day[0] = '\0';
}

char *
copies_path(struct arena *a, const char *path, const char *day, int n)
{
	if (n == 1)
		return arena_printf(a, "%s%s%s", path, day_mark, day);
	return arena_printf(a, "%s%s%s.%d", path, day_mark, day, n);
}

/* What of a name stands behind the mark, where it begins with base and it. */
static const char *
behind(const char *name, const char *base, const char *mark)
{
	size_t n = strlen(base), m = strlen(mark);

	if (strncmp(name, base, n) != 0 || strncmp(name + n, mark, m) != 0)
		return NULL;
	return name + n + m;
}

/* Digits, and a number behind a stop: nothing that somebody else made. */
static bool
is_day(const char *s)
{
	size_t n = strspn(s, "0123456789");

	if (n != COPIES_DAY - 1)
		return false;
	return !s[n] || (s[n] == '.' && s[n + 1] &&
			 !s[n + 1 + strspn(s + n + 1, "0123456789")]);
}

/* The part of the name that says when; NULL: it is no copy. */
static const char *
when(const char *name, const char *base)
{
	const char *s = behind(name, base, day_mark), *day;

	if (!s && (s = behind(name, base, version_mark))) {
		day = s + strspn(s, "0123456789");
		s = day > s && *day == '-' ? day + 1 : NULL;
	}
	return s && is_day(s) ? s : NULL;
}

static bool
holds_something(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0;
}

/* Where the last part of a path begins. */
static const char *
base_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static DIR *
open_folder(struct arena *a, const char *path)
{
	size_t n = (size_t)(base_of(path) - path);

	return opendir(n ? arena_strndup(a, path, n) : ".");
}

/* One with the same day later: that before a new schema is the older one. */
static int
newest_first(const void *va, const void *vb)
{
	const char *a = base_of(*(char *const *)va);
	const char *b = base_of(*(char *const *)vb);
	const char *of_a = strrchr(a, '-'), *of_b = strrchr(b, '-');
	int c = strverscmp(of_b ? of_b : b, of_a ? of_a : a);

	return c ? c : strcmp(b, a);
}

size_t
copies_list(struct arena *a, const char *path, bool daily, char ***out)
{
	size_t head = (size_t)(base_of(path) - path), n = 0, cap = 0;
	DIR *folder = open_folder(a, path);
	struct dirent *e;

	*out = NULL;
	while (folder && (e = readdir(folder))) {
		char *whole;

		if (!when(e->d_name, base_of(path)) ||
		    (daily && !behind(e->d_name, base_of(path), day_mark)))
			continue;
		whole = arena_printf(a, "%.*s%s", (int)head, path, e->d_name);
		if (!holds_something(whole))
			continue;
		*out = arena_grow(a, *out, n, &cap, sizeof(**out));
		(*out)[n++] = whole;
	}
	if (folder)
		closedir(folder);
	if (n > 1)
		qsort(*out, n, sizeof(**out), newest_first);
	return n;
}

void
copies_clean(struct arena *a, const char *path)
{
	size_t head = (size_t)(base_of(path) - path);
	DIR *folder = open_folder(a, path);
	struct dirent *e;
	struct stat st;

	while (folder && (e = readdir(folder))) {
		char *whole;

		if (!behind(e->d_name, base_of(path), DB_PART))
			continue;
		whole = arena_printf(a, "%.*s%s", (int)head, path, e->d_name);
		if (lstat(whole, &st) == 0 && S_ISREG(st.st_mode) &&
		    st.st_mtime < time(NULL) - LEFT_BEHIND)
			unlink(whole);
	}
	if (folder)
		closedir(folder);
}
