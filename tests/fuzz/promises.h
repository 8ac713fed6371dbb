/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What model/resolution.h promises of a resolution, held against one that a
 * fuzz target has made.
 */
#ifndef TESTS_FUZZ_PROMISES_H
#define TESTS_FUZZ_PROMISES_H

#include <stdlib.h>
#include <string.h>

#include "model/resolution.h"
#include "text/utf8.h"

static inline void
require(int holds)
{
	if (!holds)
		abort();
}

/* Nothing that a terminal could take for more than a letter or a space. */
static inline void
require_harmless(const char *s)
{
	for (size_t n = strlen(s), len; n > 0; s += len, n -= len) {
		uint32_t c = utf8_decode(s, n, &len);

		require(c >= ' ' || c == '\t' || c == '\n');
		require(c < 0x7f || c > 0x9f);
		require(c < 0x202a || c > 0x202e);
	}
}

static inline void
require_promises(const struct resolution *r)
{
	require(*r->key && r->title && r->n_paragraphs > 0);
	require_harmless(r->title);
	for (size_t i = 0; i < r->n_footnotes; i++)
		require_harmless(r->footnotes[i].text);
	for (size_t i = 0; i < r->n_furniture; i++)
		require_harmless(r->furniture[i]);
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];
		size_t before = 0;

		require(strlen(p->text) == p->len);
		require(utf8_valid(p->text, p->len, NULL));
		require_harmless(p->text);
		require(resolution_paragraph(r, p->label) == (long)i);
		for (size_t k = 0; k < p->n_marks; k++) {
			require(p->marks[k].offset >= before);
			require(p->marks[k].offset <= p->len);
			require(resolution_footnote(r, p->marks[k].footnote) >=
				0);
			before = p->marks[k].offset;
		}
	}
	for (size_t i = 0; i < r->n_citations; i++)
		require(r->citations[i].start <= r->citations[i].end);
}

#endif
