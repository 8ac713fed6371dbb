/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works and instruments to complete "open" by. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/command.h"
#include "tui/work_names.h"

enum { MOST = 100 }; /* nobody goes round more of them */

struct work_names {
	struct library *lib; /* borrowed */
	char *typed;	     /* what the ids are of; NULL: none yet */
	int64_t *ids;
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
static void
look_up(struct work_names *w, const char *typed)
{
	struct work_query q = { .narrow = typed };

	if (w->typed && !strcmp(w->typed, typed))
		return;
	forget(w);
	w->typed = xstrdup(typed);
	if (library_list(w->lib, &q, &w->ids, &w->n, NULL))
		w->n = 0;
}

/* The key of the i-th: works, then the instrument that is called so. */
static const char *
nth_key(struct work_names *w, struct arena *a, const char *typed, size_t i)
{
	struct work_row row;

	if (i < w->n && i < MOST)
		return library_row(w->lib, a, w->ids[i], &row, NULL) ? NULL
								     : row.key;
	return i == w->n ? library_named(w->lib, a, typed) : NULL;
}

bool
work_names_complete(void *ctx, const char *line, size_t n, size_t i,
		    size_t *from, struct buf *out)
{
	struct work_names *w = ctx;
	char *typed = xstrndup(line, n);
	struct arena *a;
	const char *arg, *key;
	enum command c;
	bool found = false;

	if (!command_parse(typed, &c, &arg, NULL) && c == COMMAND_OPEN &&
	    arg > typed && arg[-1] == ' ') {
		look_up(w, arg);
		*from = (size_t)(arg - typed);
		a = arena_new();
		key = nth_key(w, a, arg, i);
		found = key != NULL;
		if (found) {
			buf_clear(out);
			buf_puts(out, key);
		}
		arena_free(a);
	}
	free(typed);
	return found;
}
