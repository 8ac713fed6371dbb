/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files on their way into the library. */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "cli/stored.h"

struct stored *
stored_new(const char *name)
{
	struct stored *s = xcalloc(1, sizeof(*s));

	s->name = xstrdup(name);
	return s;
}

void
stored_free(struct stored *s)
{
	if (!s)
		return;
	free(s->name);
	free(s->refusal);
	free(s->rival);
	free(s->known);
	free(s->archive);
	buf_free(&s->objects);
	free(s);
}

void
stored_append(struct stored_list *list, struct stored *s)
{
	s->next = NULL;
	if (list->first)
		list->last->next = s;
	else
		list->first = s;
	list->last = s;
}

struct stored *
stored_take(struct stored_list *list)
{
	struct stored *s = list->first;

	if (s)
		list->first = s->next;
	return s;
}

void
stored_move(struct stored_list *to, struct stored_list *from)
{
	struct stored *s;

	while ((s = stored_take(from)))
		stored_append(to, s);
}

void
stored_free_all(struct stored_list *list)
{
	struct stored *s;

	while ((s = stored_take(list)))
		stored_free(s);
}
