/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text being edited. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "text/utf8.h"
#include "tui/editbuf.h"

/* Bytes that were replaced at a place, so that it can be taken back. */
struct change {
	size_t at;
	char *old, *new;
	size_t n_old, n_new;
	size_t cursor; /* before it */
};

struct history {
	struct change *v;
	size_t n, cap;
};

struct editbuf {
	struct buf text;
	size_t cursor;
	char *kept; /* for yank; NULL: nothing */
	struct history undo, redo;
	bool typing; /* the last change may grow by what is typed */
	unsigned long version;
};

static void
history_clear(struct history *h)
{
	for (size_t i = 0; i < h->n; i++) {
		free(h->v[i].old);
		free(h->v[i].new);
	}
	h->n = 0;
}

struct editbuf *
editbuf_new(const char *text)
{
	struct editbuf *e = xcalloc(1, sizeof(*e));

	buf_puts(&e->text, "");
	editbuf_insert(e, text, strlen(text));
	history_clear(&e->undo);
	e->typing = false;
	e->version = 0;
	return e;
}

void
editbuf_free(struct editbuf *e)
{
	if (!e)
		return;
	history_clear(&e->undo);
	history_clear(&e->redo);
	free(e->undo.v);
	free(e->redo.v);
	free(e->kept);
	buf_free(&e->text);
	free(e);
}

const char *
editbuf_text(const struct editbuf *e)
{
	return e->text.data;
}

size_t
editbuf_len(const struct editbuf *e)
{
	return e->text.len;
}

size_t
editbuf_cursor(const struct editbuf *e)
{
	return e->cursor;
}

unsigned long
editbuf_version(const struct editbuf *e)
{
	return e->version;
}

/* Put n_new bytes in the place of n_old; the history is the caller's. */
static void
splice(struct editbuf *e, size_t at, size_t n_old, const char *new,
       size_t n_new)
{
	size_t behind = e->text.len - at - n_old;

	buf_reserve(&e->text, n_new);
	memmove(e->text.data + at + n_new, e->text.data + at + n_old, behind);
	if (n_new)
		memcpy(e->text.data + at, new, n_new);
	e->text.len = at + n_new + behind;
	e->text.data[e->text.len] = '\0';
	e->version++;
}

static void
history_push(struct history *h, struct change c)
{
	h->v = xgrow(h->v, h->n, &h->cap, sizeof(*h->v));
	h->v[h->n++] = c;
}

/* Whether what is typed now belongs to the word being typed. */
static bool
grows(const struct editbuf *e, size_t at, size_t n_old, const char *s, size_t n)
{
	const struct change *last;

	if (!e->typing || n_old || e->undo.n == 0 || n > 4)
		return false;
	last = &e->undo.v[e->undo.n - 1];
	return last->at + last->n_new == at && s[0] != '\n' &&
	       !(s[0] != ' ' && e->text.data[at - 1] == ' ');
}

static void
change(struct editbuf *e, size_t at, size_t n_old, const char *s, size_t n)
{
	struct change *last;

	if (n_old == 0 && n == 0)
		return;
	history_clear(&e->redo);
	if (grows(e, at, n_old, s, n)) {
		last = &e->undo.v[e->undo.n - 1];
		last->new = xreallocarray(last->new, last->n_new + n + 1, 1);
		memcpy(last->new + last->n_new, s, n);
		last->n_new += n;
	} else {
		history_push(&e->undo,
			     (struct change){
				     .at = at,
				     .old = xstrndup(e->text.data + at, n_old),
				     .new = xstrndup(s, n),
				     .n_old = n_old,
				     .n_new = n,
				     .cursor = e->cursor,
			     });
	}
	splice(e, at, n_old, s, n);
	e->cursor = at + n;
	e->typing = n_old == 0 && n <= 4;
}

static bool
is_kept(uint32_t c)
{
	return c == '\n' || c == '\t' ||
	       (c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0));
}

/* As editbuf_insert() takes it. */
static void
clean(const char *s, size_t n, struct buf *out)
{
	char utf8[4];
	size_t len;

	buf_puts(out, "");
	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (c == '\r') {
			if (i + 1 < n && s[i + 1] == '\n')
				len++;
			c = '\n';
		}
		if (is_kept(c))
			buf_add(out, utf8, utf8_encode(c, utf8));
	}
}

void
editbuf_replace(struct editbuf *e, size_t start, size_t end, const char *s,
		size_t n)
{
	struct buf cleaned = BUF_INIT;

	clean(s, n, &cleaned);
	change(e, start, end - start, cleaned.data, cleaned.len);
	buf_free(&cleaned);
}

void
editbuf_insert(struct editbuf *e, const char *s, size_t n)
{
	editbuf_replace(e, e->cursor, e->cursor, s, n);
}

void
editbuf_set(struct editbuf *e, const char *text)
{
	e->typing = false;
	editbuf_replace(e, 0, e->text.len, text, strlen(text));
	e->typing = false;
}

static bool
is_word_at(const struct editbuf *e, size_t at)
{
	size_t len;
	uint32_t c = utf8_decode(e->text.data + at, e->text.len - at, &len);

	return utf8_is_letter(c) || utf8_is_digit(c);
}

static size_t
prev(const struct editbuf *e, size_t at)
{
	return utf8_prev(e->text.data, e->text.len, at);
}

static size_t
next(const struct editbuf *e, size_t at)
{
	return utf8_next(e->text.data, e->text.len, at);
}

static size_t
word_left(const struct editbuf *e, size_t at)
{
	while (at > 0 && !is_word_at(e, prev(e, at)))
		at = prev(e, at);
	while (at > 0 && is_word_at(e, prev(e, at)))
		at = prev(e, at);
	return at;
}

static size_t
word_right(const struct editbuf *e, size_t at)
{
	while (at < e->text.len && !is_word_at(e, at))
		at = next(e, at);
	while (at < e->text.len && is_word_at(e, at))
		at = next(e, at);
	return at;
}

static size_t
line_start(const struct editbuf *e, size_t at)
{
	while (at > 0 && e->text.data[at - 1] != '\n')
		at--;
	return at;
}

static size_t
line_end(const struct editbuf *e, size_t at)
{
	return at + strcspn(e->text.data + at, "\n");
}

void
editbuf_set_cursor(struct editbuf *e, size_t at)
{
	size_t c;

	if (at > e->text.len)
		at = e->text.len;
	c = line_start(e, at);
	while (c < at && next(e, c) <= at)
		c = next(e, c);
	e->cursor = c;
	e->typing = false;
}

static size_t
target(const struct editbuf *e, enum editbuf_move m)
{
	switch (m) {
	case EDIT_LEFT:
		return e->cursor ? prev(e, e->cursor) : 0;
	case EDIT_RIGHT:
		return e->cursor < e->text.len ? next(e, e->cursor) : e->cursor;
	case EDIT_WORD_LEFT:
		return word_left(e, e->cursor);
	case EDIT_WORD_RIGHT:
		return word_right(e, e->cursor);
	case EDIT_LINE_START:
		return line_start(e, e->cursor);
	case EDIT_LINE_END:
		return line_end(e, e->cursor);
	case EDIT_TEXT_START:
		return 0;
	case EDIT_TEXT_END:
		break;
	}
	return e->text.len;
}

void
editbuf_move(struct editbuf *e, enum editbuf_move m)
{
	e->cursor = target(e, m);
	e->typing = false;
}

void
editbuf_delete(struct editbuf *e, enum editbuf_move m)
{
	size_t to = target(e, m), from = e->cursor, swap;

	if (to == from && m == EDIT_LINE_END)
		to = target(e, EDIT_RIGHT);
	else if (to == from && m == EDIT_LINE_START)
		to = target(e, EDIT_LEFT);
	if (to < from) {
		swap = to;
		to = from;
		from = swap;
	}
	if (to == from)
		return;
	if (m != EDIT_LEFT && m != EDIT_RIGHT) {
		free(e->kept);
		e->kept = xstrndup(e->text.data + from, to - from);
	}
	change(e, from, to - from, "", 0);
}

void
editbuf_yank(struct editbuf *e)
{
	if (!e->kept)
		return;
	e->typing = false;
	editbuf_insert(e, e->kept, strlen(e->kept));
	e->typing = false;
}

bool
editbuf_undo(struct editbuf *e)
{
	struct change c;

	if (e->undo.n == 0)
		return false;
	c = e->undo.v[--e->undo.n];
	splice(e, c.at, c.n_new, c.old, c.n_old);
	e->cursor = c.cursor;
	e->typing = false;
	history_push(&e->redo, c);
	return true;
}

bool
editbuf_redo(struct editbuf *e)
{
	struct change c;

	if (e->redo.n == 0)
		return false;
	c = e->redo.v[--e->redo.n];
	splice(e, c.at, c.n_old, c.new, c.n_new);
	e->cursor = c.at + c.n_new;
	e->typing = false;
	history_push(&e->undo, c);
	return true;
}
