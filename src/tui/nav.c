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

static bool
in_passing(enum page page)
{
	return page == PAGE_JUMPS || page == PAGE_HELP ||
	       page == PAGE_MESSAGES || page == PAGE_ABOUT;
}

void
nav_leave(struct nav *n, const struct spot *from, enum page to)
{
	if (!in_passing(to))
		drop(n->forward, &n->n_forward);
	if (from->page == PAGE_NONE || in_passing(from->page))
		return;
	if (n->n_back && spot_same(&n->back[n->n_back - 1], from))
		return;
	push(&n->back, &n->n_back, &n->cap_back, from);
}

static void
push_back(struct nav *n, const struct spot *from)
{
	if (!in_passing(from->page))
		push(&n->back, &n->n_back, &n->cap_back, from);
}

static void
push_forward(struct nav *n, const struct spot *from)
{
	if (!in_passing(from->page))
		push(&n->forward, &n->n_forward, &n->cap_forward, from);
}

bool
nav_go(struct nav *n, bool forward, const struct spot *from, struct spot *to)
{
	if (forward ? !n->n_forward : !n->n_back)
		return false;
	if (forward) {
		*to = n->forward[--n->n_forward];
		push_back(n, from);
	} else {
		*to = n->back[--n->n_back];
		push_forward(n, from);
	}
	return true;
}

bool
nav_pick(struct nav *n, size_t i, struct spot *to)
{
	const struct spot nowhere = { .page = PAGE_JUMPS };
	bool forward = i >= n->n_back;
	size_t steps = forward ? i - n->n_back + 1 : n->n_back - i;

	if (steps > (forward ? n->n_forward : n->n_back))
		return false;
	while (nav_go(n, forward, &nowhere, to) && --steps > 0) {
		if (forward)
			push_back(n, to);
		else
			push_forward(n, to);
		spot_free(to);
	}
	return true;
}
