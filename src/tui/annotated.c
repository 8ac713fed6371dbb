/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the annotations of a work stand in one of its texts. */
#include "config.h"

#include <string.h>

#include "tui/app_int.h"
#include "tui/annotated.h"

/* The text that was looked into last, of those in other languages. */
struct other {
	struct app *app;
	struct resolution *r;
};

static const struct resolution *
own_text(struct other *o, const struct anchor *an)
{
	struct library *lib = o->app->library;

	if (o->r && strcmp(o->r->lang, an->lang) == 0)
		return o->r;
	resolution_free(o->r);
	o->r = NULL;
	library_text(lib, library_find(lib, an->work, NULL), an->lang, &o->r,
		     NULL);
	return o->r;
}

static void
place(struct annotated *k, struct other *o, const struct resolution *r)
{
	const struct anchor *an = &k->annotation->anchor;
	const struct resolution *own = r;

	k->foreign = strcmp(an->lang, r->lang) != 0;
	if (k->foreign)
		own = own_text(o, an);
	k->state = anchor_find(an, own ? own : r, &k->paragraph);
	if (k->foreign && own && k->paragraph >= 0)
		k->paragraph = resolution_paragraph(
			r, own->paragraphs[k->paragraph].label);
}

size_t
annotated_read(struct app *app, struct arena *a, const struct resolution *r,
	       struct annotated **out)
{
	struct annotation_query q = { .work = r->key };
	struct other other = { .app = app };
	struct annotation *list = NULL;
	size_t n = 0;

	*out = NULL;
	if (!app->notebook ||
	    notebook_list(app->notebook, a, &q, &list, &n, NULL))
		return 0;
	*out = arena_array(a, n + 1, sizeof **out);
	for (size_t i = 0; i < n; i++) {
		(*out)[i].annotation = &list[i];
		place(&(*out)[i], &other, r);
	}
	resolution_free(other.r);
	return n;
}
