/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doubts of a text, and how much trust they leave. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "model/resolution.h"

enum { DOUBTS_MOST = 1000, TEXT_MOST = 240, GRAVE = 50 };

static const struct doubt_info infos[DOUBT_COUNT] = {
#define DOUBT(id, name, weight, scope, sentence)                               \
	[DOUBT_##id] = { name, weight, DOUBT_##scope, sentence },
#include "model/doubts.def"
#undef DOUBT
};

const struct doubt_info *
doubt_info(enum doubt_kind kind)
{
	return &infos[kind];
}

enum doubt_kind
doubt_from_name(const char *name)
{
	for (int i = 0; i < DOUBT_COUNT; i++)
		if (strcmp(infos[i].name, name) == 0)
			return (enum doubt_kind)i;
	return DOUBT_OTHER;
}

void
doubt_print(const struct doubt *d, struct buf *out)
{
	if (*d->where)
		buf_printf(out, "%s: ", d->where);
	buf_puts(out, d->text);
}

/* Cut in front of a character, not in it. */
static size_t
whole_characters(const char *s, size_t n)
{
	while (n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80)
		n--;
	return n;
}

void
resolution_doubt(struct resolution *r, struct doubt d, const char *fmt, ...)
{
	char text[TEXT_MOST + 4];
	va_list ap;
	size_t n;

	if (r->n_doubts >= DOUBTS_MOST)
		return;
	va_start(ap, fmt);
	n = (size_t)vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n >= sizeof(text))
		strcpy(text + whole_characters(text, TEXT_MOST), "...");
	d.where = arena_strdup(r->arena, d.where ? d.where : "");
	d.text = arena_strdup(r->arena, text);
	r->doubts = arena_grow(r->arena, r->doubts, r->n_doubts, &r->cap_doubts,
			       sizeof(*r->doubts));
	r->doubts[r->n_doubts++] = d;
}

int
resolution_confidence(const struct resolution *r)
{
	int n = r->n_paragraphs ? (int)r->n_paragraphs : 1;
	int sum[2] = { 0, 0 }, left, most = CONFIDENCE_FULL - 1;

	if (!r->n_doubts)
		return CONFIDENCE_FULL;
	for (size_t i = 0; i < r->n_doubts; i++) {
		const struct doubt_info *info = &infos[r->doubts[i].kind];

		sum[info->scope] += info->weight;
		/* However long the text, this one is to be seen. */
		if (info->weight >= GRAVE)
			most = CONFIDENCE_SURE - 1;
	}
	left = CONFIDENCE_FULL - sum[DOUBT_WHOLE] - sum[DOUBT_PART] / n;
	if (left > most)
		left = most;
	return left > 0 ? left : 0;
}

bool
resolution_has_no_number(const struct resolution *r)
{
	if (r->symbol.kind != KIND_DOCUMENT)
		return false;
	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].kind == DOUBT_FILE_NAME)
			return true;
	return false;
}

bool
resolution_was_mended(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].kind == DOUBT_MENDED)
			return true;
	return false;
}

void
resolution_corrected(const struct resolution *r, struct buf *out)
{
	if (r->n_corrected)
		buf_printf(out, "%zu correction%s by hand", r->n_corrected,
			   r->n_corrected > 1 ? "s" : "");
	if (r->n_settled)
		buf_printf(out, "%s%zu doubt%s settled",
			   r->n_corrected ? ", " : "", r->n_settled,
			   r->n_settled > 1 ? "s" : "");
}
