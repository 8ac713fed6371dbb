/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of a text that is shown. */
#include "config.h"

#include "tui/view_text_int.h"

const struct resolution *
view_text_work(struct view *v)
{
	return ((struct text_view *)v)->r;
}

const char *
view_text_languages(struct view *v)
{
	return ((struct text_view *)v)->languages;
}

const struct annotated *
view_text_annotation(struct view *v, size_t i)
{
	struct text_view *t = (struct text_view *)v;

	return i < t->n_annotated ? &t->annotated[i] : NULL;
}

bool
view_text_held(struct view *v, size_t citation)
{
	struct text_view *t = (struct text_view *)v;
	const struct citation *c = &t->r->citations[citation];

	if (!t->held[citation])
		t->held[citation] =
			library_held_id(v->app->library, c->key) ? 1 : -1;
	return t->held[citation] > 0;
}

struct faults *
view_text_faults(struct view *v)
{
	return ((struct text_view *)v)->faults;
}
