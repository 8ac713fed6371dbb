/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files that paths on the command line mean. */
#include "config.h"

#include <errno.h>
#include <fts.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cli/files.h"
#include "source/member.h"

enum { DEPTH_MOST = 32 };

static int
by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static void
add(struct files *f, const char *path, bool named)
{
	f->path = xgrow(f->path, f->n, &f->cap, sizeof(*f->path));
	f->named = xgrow(f->named, f->n, &f->named_cap, sizeof(*f->named));
	f->named[f->n] = named;
	f->path[f->n++] = xstrdup(path);
}

static void
refuse(struct files *f, const char *path, const char *why)
{
	if (f->refused)
		f->refused(f->ctx, path, why);
}

static bool
is_hidden(const FTSENT *e)
{
	return e->fts_level > 0 && e->fts_name[0] == '.';
}

/* Returns whether a line was said or a file was found. */
static bool
visit(struct files *f, FTS *tree, FTSENT *e)
{
	switch (e->fts_info) {
	case FTS_D:
		if (is_hidden(e)) {
			fts_set(tree, e, FTS_SKIP);
			return false;
		}
		if (e->fts_level < DEPTH_MOST)
			return false;
		fts_set(tree, e, FTS_SKIP);
		refuse(f, e->fts_path, "folders are nested too deeply");
		return true;
	case FTS_DC: /* leads back to a folder that it is in */
	case FTS_DP:
		return false;
	case FTS_DNR:
		refuse(f, e->fts_path, strerror(e->fts_errno));
		return true;
	default:
		if (is_hidden(e))
			return false;
		if (e->fts_level > 0 &&
		    member_kind(e->fts_name) == MEMBER_SKIP) {
			if (f->skip)
				f->skip(f->ctx, e->fts_path);
			return true;
		}
		add(f, e->fts_path, e->fts_level == 0);
		return true;
	}
}

void
files_add(struct files *f, const char *path)
{
	char *roots[] = { (char *)path, NULL };
	bool any = false;
	FTSENT *e;
	FTS *tree;

	if (strcmp(path, "-") == 0) {
		add(f, path, true);
		return;
	}
	tree = fts_open(roots, FTS_LOGICAL, by_name);
	if (!tree) { /* "" is no path for it */
		refuse(f, path, strerror(errno));
		return;
	}
	while ((e = fts_read(tree)))
		any |= visit(f, tree, e);
	if (!any)
		refuse(f, path, "no file is in this folder");
	fts_close(tree);
}

void
files_free(struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		free(f->path[i]);
	free(f->path);
	free(f->named);
	f->path = NULL;
	f->named = NULL;
	f->n = f->cap = f->named_cap = 0;
}
