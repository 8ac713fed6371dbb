/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An annotation while it is typed. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/drafting.h"

struct drafting {
	struct arena *arena;
	struct notebook *nb;
	struct annotation annotation; /* as it is saved; id 0: not yet */
	struct draft draft;	      /* as it is on disk; id 0: it is not */
};

static void
copy_anchor(struct arena *a, struct anchor *to, const struct anchor *from)
{
	*to = *from;
	to->work = arena_strdup(a, from->work);
	to->lang = arena_strdup(a, from->lang);
	to->label = arena_strdup(a, from->label);
	to->exact = arena_strdup(a, from->exact);
	to->prefix = arena_strdup(a, from->prefix);
	to->suffix = arena_strdup(a, from->suffix);
	to->hash = arena_strdup(a, from->hash);
}

struct drafting *
drafting_new(struct notebook *nb, const struct annotation *an,
	     const struct draft *draft)
{
	struct drafting *d = xcalloc(1, sizeof(*d));

	d->arena = arena_new();
	d->nb = nb;
	d->annotation = *an;
	d->annotation.body = arena_strdup(d->arena, an->body);
	d->annotation.author = arena_strdup(d->arena, an->author);
	copy_anchor(d->arena, &d->annotation.anchor, &an->anchor);
	if (draft)
		d->draft = *draft;
	else
		d->draft.cursor = strlen(an->body);
	d->draft.body = arena_strdup(d->arena, draft ? draft->body : an->body);
	d->draft.annotation = an->id;
	d->draft.anchor = d->annotation.anchor;
	return d;
}

void
drafting_free(struct drafting *d)
{
	if (!d)
		return;
	arena_free(d->arena);
	free(d);
}

const char *
drafting_text(const struct drafting *d)
{
	return d->draft.body;
}

size_t
drafting_cursor(const struct drafting *d)
{
	return d->draft.cursor;
}

const struct annotation *
drafting_annotation(const struct drafting *d)
{
	return &d->annotation;
}

static bool
is_blank(const char *text)
{
	return !text[strspn(text, " \t\n")];
}

bool
drafting_changed(const struct drafting *d, const char *text)
{
	return !is_blank(text) && strcmp(text, d->annotation.body) != 0;
}

enum status
drafting_discard(struct drafting *d, struct error *err)
{
	enum status st;

	if (!d->draft.id)
		return STATUS_OK;
	st = notebook_draft_drop(d->nb, d->draft.id, err);
	if (!st)
		d->draft.id = 0;
	return st;
}

enum status
drafting_keep(struct drafting *d, const char *text, size_t cursor,
	      struct error *err)
{
	struct draft now = d->draft;
	enum status st;

	if (!drafting_changed(d, text))
		return drafting_discard(d, err);
	now.body = text;
	now.cursor = cursor;
	st = notebook_draft_save(d->nb, &now, err);
	if (!st)
		d->draft.id = now.id;
	return st;
}

enum status
drafting_leave(struct drafting *d, const char *text, size_t cursor,
	       struct error *err)
{
	enum status st = drafting_keep(d, text, cursor, err);

	if (st || !d->draft.id)
		return st;
	return notebook_draft_release(d->nb, d->draft.id, err);
}

/* Blank lines at the end are nobody's wish, least of all $EDITOR's. */
static char *
without_blank_end(const char *text)
{
	size_t n = strlen(text);

	while (n > 0 && strchr(" \t\n", text[n - 1]))
		n--;
	return xstrndup(text, n);
}

enum status
drafting_save(struct drafting *d, const char *text, struct error *err)
{
	const char *before = d->annotation.body;
	char *body;
	enum status st;

	if (is_blank(text))
		return error_set(err, STATUS_USAGE,
				 "there is nothing to be saved");
	body = without_blank_end(text);
	d->annotation.body = body;
	st = notebook_save(d->nb, &d->annotation, err);
	d->annotation.body = st ? before : arena_strdup(d->arena, body);
	free(body);
	if (st)
		return st;
	/* It is saved; that its draft is still there is no failure. */
	drafting_discard(d, NULL);
	return STATUS_OK;
}

bool
drafting_find(struct notebook *nb, struct arena *a, const struct annotation *an,
	      struct draft *out)
{
	struct draft *all;
	size_t n;

	if (notebook_drafts(nb, a, &all, &n, NULL))
		return false;
	while (n-- > 0) {
		if (all[n].annotation != an->id ||
		    strcmp(all[n].anchor.work, an->anchor.work) ||
		    strcmp(all[n].anchor.label, an->anchor.label))
			continue;
		*out = all[n];
		return true;
	}
	return false;
}
