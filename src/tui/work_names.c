/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works and instruments to open, and subjects to filter by. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/command.h"
#include "tui/path_names.h"
#include "tui/work_names.h"

enum { MOST = 100 }; /* nobody goes round more of them */

struct work_names {
	struct library *lib; /* borrowed */
	char *typed;	     /* what the names are of; NULL: none yet */
	int64_t *ids;	     /* of works */
	struct arena *arena; /* of subjects; NULL: they are works */
	const char **subjects;
	size_t n;
};

struct work_names *
work_names_new(struct library *lib)
{
	struct work_names *w = xcalloc(1, sizeof(*w));

	w->lib = lib;
	return w;
}

static void
forget(struct work_names *w)
{
	free(w->typed);
	free(w->ids);
	arena_free(w->arena);
	w->arena = NULL;
	w->typed = NULL;
	w->ids = NULL;
	w->n = 0;
}

void
work_names_free(void *ctx)
{
	forget(ctx);
	free(ctx);
}

/* One query serves all completions of the same words. */
static bool
begin(struct work_names *w, const char *typed, bool subjects)
{
	if (w->typed && !strcmp(w->typed, typed) && !w->arena == !subjects)
		return false;
	forget(w);
	w->typed = xstrdup(typed);
	return true;
}

static void
look_up_works(struct work_names *w, const char *typed)
{
	struct work_query q = { .narrow = typed };

	if (begin(w, typed, false) &&
	    library_list(w->lib, &q, &w->ids, &w->n, NULL))
		w->n = 0;
}

static void
look_up_subjects(struct work_names *w, const char *typed)
{
	if (!begin(w, typed, true))
		return;
	w->arena = arena_new();
	w->n = library_subjects(w->lib, w->arena, typed, MOST, &w->subjects);
}

/* The key of the i-th: works, then the instrument that is called so. */
static const char *
nth_work(struct work_names *w, struct arena *a, const char *typed, size_t i)
{
	struct work_row row;

	look_up_works(w, typed);
	if (i < w->n && i < MOST)
		return library_row(w->lib, a, w->ids[i], &row, NULL) ? NULL
								     : row.key;
	return i == w->n ? library_named(w->lib, a, typed) : NULL;
}

/* Where the name of the subject begins that is being typed; NULL: none is. */
static const char *
typed_subject(const char *filter)
{
	static const char name[] = "subject=";
	const char *at = NULL, *next = filter;

	while ((next = strstr(next, name))) {
		next += sizeof(name) - 1;
		at = next;
	}
	return at;
}

/* The i-th name; *arg is then what it stands for. */
static const char *
nth_name(struct work_names *w, struct arena *a, enum command c,
	 const char **arg, size_t i)
{
	const char *subject;

	struct buf path = BUF_INIT;
	const char *name = NULL;

	if (c == COMMAND_OPEN)
		return nth_work(w, a, *arg, i);
	if (c == COMMAND_IMPORT || c == COMMAND_EXPORT) {
		if (path_names_nth(*arg, i, &path))
			name = arena_strdup(a, path.data);
		buf_free(&path);
		return name;
	}
	subject = c == COMMAND_FILTER ? typed_subject(*arg) : NULL;
	if (!subject)
		return NULL;
	*arg = subject;
	look_up_subjects(w, subject);
	return i < w->n ? w->subjects[i] : NULL;
}

bool
work_names_complete(void *ctx, const char *line, size_t n, size_t i,
		    size_t *from, struct buf *out)
{
	char *typed = xstrndup(line, n);
	struct arena *a = arena_new();
	const char *arg, *name = NULL;
	enum command c;

	if (!command_parse(typed, &c, &arg, NULL) && arg > typed &&
	    arg[-1] == ' ')
		name = nth_name(ctx, a, c, &arg, i);
	if (name) {
		*from = (size_t)(arg - typed);
		buf_clear(out);
		buf_puts(out, name);
	}
	arena_free(a);
	free(typed);
	return name != NULL;
}
