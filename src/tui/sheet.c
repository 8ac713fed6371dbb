/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: writing on them.
 */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/app_int.h"
#include "tui/hints.h"
#include "tui/sheet.h"

void
sheet_init(struct sheet *s, const struct view_ops *ops, struct app *app)
{
	s->v.ops = ops;
	s->v.app = app;
	s->link = s->link_item = -1;
	sheet_clear(s);
}

void
sheet_free(struct sheet *s)
{
	arena_free(s->arena);
	arena_free(s->wrapped);
	free(s->items);
	free(s->links);
	buf_free(&s->text);
	buf_free(&s->styles);
}

struct sheet *
sheet_of(struct view *v)
{
	return v->ops->is_sheet ? (struct sheet *)v : NULL;
}

/* --- writing on it -------------------------------------------------------- */

void
sheet_clear(struct sheet *s)
{
	hints_forget(s->v.app, s);
	arena_free(s->arena);
	s->arena = arena_new();
	s->n_items = 0;
	s->v.n_rows = 0;
	s->link = s->link_item = -1;
}

struct sheet_item *
sheet_begin(struct sheet *s, const char *margin)
{
	buf_clear(&s->text);
	buf_clear(&s->styles);
	s->n_links = 0;
	s->next = (struct sheet_item){ .margin = arena_strdup(s->arena, margin),
				       .sign = "",
				       .flag = "",
				       .ref = -1 };
	return &s->next;
}

void
sheet_add(struct sheet *s, enum style style, const char *text, size_t n)
{
	if (!n)
		return;
	buf_add(&s->text, text, n);
	memset(buf_reserve(&s->styles, n), (int)style, n);
	s->styles.len += n;
}

void
sheet_puts(struct sheet *s, enum style style, const char *text)
{
	sheet_add(s, style, text, strlen(text));
}

void
sheet_printf(struct sheet *s, enum style style, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vprintf(&text, fmt, ap);
	va_end(ap);
	sheet_add(s, style, text.data, text.len);
	buf_free(&text);
}

struct sheet_link *
sheet_link(struct sheet *s, size_t start, const char *key, const char *label)
{
	struct sheet_link *l;

	s->links = xgrow(s->links, s->n_links, &s->cap_links, sizeof *s->links);
	l = &s->links[s->n_links++];
	*l = (struct sheet_link){ .start = start, .end = s->text.len };
	l->key = key ? arena_strdup(s->arena, key) : NULL;
	l->label = label ? arena_strdup(s->arena, label) : NULL;
	return l;
}

void
sheet_end(struct sheet *s)
{
	struct sheet_item *item;
	size_t n = s->text.len;

	s->items = xgrow(s->items, s->n_items, &s->cap_items, sizeof *s->items);
	item = &s->items[s->n_items++];
	*item = s->next;
	item->len = n;
	item->text = n ? arena_strndup(s->arena, s->text.data, n) : "";
	if (n) {
		void *copy = arena_alloc(s->arena, n);

		item->styles = memcpy(copy, s->styles.data, n);
	}
	item->n_links = s->n_links;
	if (s->n_links) {
		item->links =
			arena_array(s->arena, s->n_links, sizeof *item->links);
		memcpy(item->links, s->links, s->n_links * sizeof *s->links);
	}
}

void
sheet_line(struct sheet *s, enum style style, const char *text)
{
	sheet_begin(s, "");
	sheet_puts(s, style, text);
	sheet_end(s);
}
