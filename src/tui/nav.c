/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The history of spots: two stacks.  Knows nothing of views.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/nav.h"

void
spot_free(struct spot *p)
{
	free(p->key);
	free(p->label);
	*p = (struct spot){ 0 };
}

struct spot
spot_copy(const struct spot *p)
{
	struct spot c = *p;

	c.key = p->key ? xstrdup(p->key) : NULL;
	c.label = p->label ? xstrdup(p->label) : NULL;
	return c;
}

static bool
same(const char *a, const char *b)
{
	return (!a && !b) || (a && b && strcmp(a, b) == 0);
}

bool
spot_same(const struct spot *a, const struct spot *b)
{
	return a->page == b->page && a->id == b->id && a->item == b->item &&
	       a->byte == b->byte && same(a->key, b->key) &&
	       same(a->label, b->label) && strcmp(a->lang, b->lang) == 0;
}

static void
drop(struct spot *list, size_t *n)
{
	while (*n)
		spot_free(&list[--*n]);
}

void
nav_free(struct nav *n)
{
	drop(n->back, &n->n_back);
	drop(n->forward, &n->n_forward);
	free(n->back);
	free(n->forward);
	*n = (struct nav){ 0 };
}

static void
push(struct spot **list, size_t *n, size_t *cap, const struct spot *p)
{
	if (*n == NAV_MOST) {
		spot_free(&(*list)[0]);
		memmove(*list, *list + 1, --*n * sizeof **list);
	}
	*list = xgrow(*list, *n, cap, sizeof **list);
	(*list)[(*n)++] = spot_copy(p);
}

void
nav_leave(struct nav *n, const struct spot *from)
{
	drop(n->forward, &n->n_forward);
	if (from->page == PAGE_NONE)
		return;
	if (n->n_back && spot_same(&n->back[n->n_back - 1], from))
		return;
	push(&n->back, &n->n_back, &n->cap_back, from);
}

bool
nav_go(struct nav *n, bool forward, const struct spot *from, struct spot *to)
{
	if (forward) {
		if (!n->n_forward)
			return false;
		*to = n->forward[--n->n_forward];
		push(&n->back, &n->n_back, &n->cap_back, from);
		return true;
	}
	if (!n->n_back)
		return false;
	*to = n->back[--n->n_back];
	push(&n->forward, &n->n_forward, &n->cap_forward, from);
	return true;
}
