/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a statement is on: the first words in quotation marks. */
#include "config.h"

#include <string.h>

#include "parse/topic.h"
#include "text/utf8.h"

enum {
	PARAGRAPHS = 4, /* at the beginning, with what stands above it */
	MOST = 600,	/* bytes of a topic */
};

static bool
is_quote(uint32_t c)
{
	return c == '"' || c == 0xAB || c == 0xBB ||
	       (c >= 0x201C && c <= 0x201F) || c == 0x300C || c == 0x300D;
}

/* The next quotation mark from byte `at` on; n without. *len: its bytes. */
static size_t
next_quote(const char *s, size_t n, size_t at, size_t *len)
{
	for (; at < n; at += *len)
		if (is_quote(utf8_decode(s + at, n - at, len)))
			break;
	return at;
}

/* Whether it has the topic, or what is said begins: nothing comes behind. */
static bool
take_quoted(struct resolution *r, const struct paragraph *p)
{
	size_t len, start = next_quote(p->text, p->len, 0, &len), end;

	if (start >= p->len)
		return false;
	end = next_quote(p->text, p->len, start + len, &len);
	if (start > 0 && end < p->len && end - start < MOST) {
		start += utf8_next(p->text + start, p->len - start, 0);
		r->agenda_title =
			arena_strndup(r->arena, p->text + start, end - start);
	}
	return true;
}

void
topic_find(struct resolution *r)
{
	if (r->symbol.kind != KIND_STATEMENT || *r->agenda_title)
		return;
	for (size_t i = 0; i < r->n_paragraphs && i < PARAGRAPHS; i++)
		if (take_quoted(r, &r->paragraphs[i]))
			break;
}
