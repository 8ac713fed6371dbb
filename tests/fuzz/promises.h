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

static inline void
require_promises(const struct resolution *r)
{
	require(*r->key && r->title && r->n_paragraphs > 0);
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];
		size_t before = 0;

		require(strlen(p->text) == p->len);
		require(utf8_valid(p->text, p->len, NULL));
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
