/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions about a tree. */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "akn/akn_tree.h"

const char *
akn_attr(const struct akn_node *e, const char *name)
{
	for (const struct akn_attr *at = e->attrs; at; at = at->next)
		if (!strcmp(at->name, name))
			return at->value;
	return "";
}

/* The next node that is not below e. */
static struct akn_node *
after(const struct akn_node *e, const struct akn_node *top)
{
	for (; e && e != top; e = e->parent)
		if (e->next)
			return e->next;
	return NULL;
}

struct akn_node *
akn_next(const struct akn_node *e, const struct akn_node *top)
{
	return e->first ? e->first : after(e, top);
}

/* The first of this kind behind e and below top. */
static struct akn_node *
find_behind(const struct akn_node *e, const struct akn_node *top,
	    enum akn_tag tag)
{
	do
		e = e->below & akn_bit(tag) ? akn_next(e, top) : after(e, top);
	while (e && e->tag != tag);
	return (struct akn_node *)e;
}

struct akn_node *
akn_find(const struct akn_node *top, enum akn_tag tag)
{
	return find_behind(top, top, tag);
}

struct akn_node *
akn_from(struct akn_node *e, enum akn_tag tag)
{
	while (e && e->tag != tag)
		e = e->next;
	return e;
}

struct akn_node *
akn_child(const struct akn_node *e, enum akn_tag tag)
{
	return akn_from(e->first, tag);
}

const char *
akn_plain(struct arena *a, const struct akn_node *e)
{
	struct buf b = BUF_INIT;
	const char *text;
	bool gap = false;

	for (const struct akn_node *k = e; k; k = akn_next(k, e)) {
		for (size_t i = 0; i < k->len; i++) {
			if (k->text[i] == ' ' || k->text[i] == '\n') {
				gap = b.len > 0;
				continue;
			}
			if (gap)
				buf_putc(&b, ' ');
			gap = false;
			buf_putc(&b, k->text[i]);
		}
		gap = (gap || k->tag == TAG_eol || k->tag == TAG_br) && b.len;
	}
	text = arena_strndup(a, b.len ? b.data : "", b.len);
	buf_free(&b);
	return text;
}

const struct akn_node *
akn_find_with(const struct akn_node *top, enum akn_tag tag, const char *attr,
	      const char *value)
{
	const struct akn_node *e = top ? akn_find(top, tag) : NULL;

	while (e && !strstr(akn_attr(e, attr), value))
		e = find_behind(e, top, tag);
	return e;
}
