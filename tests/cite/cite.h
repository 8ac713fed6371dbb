/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of sentences and the citations in them.
 *
 * A sentence table's `in` is a resolution in lines: "P text" is a preambular
 * paragraph, "O text" an operative one, "S text" a sub-paragraph, "A text"
 * annex text, "F1 text" the footnote 1; "{1}" in a text is a mark.  `out` has
 * a line for each citation: target, text, relation, date, pinpoint, between
 * bars.
 */
#ifndef TESTS_CITE_H
#define TESTS_CITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "model/resolution.h"

struct cite_case {
	const char *own; /* symbol of the resolution */
	const char *in;
	const char *out;
};

/* A resolution from such lines; the caller frees it. */
struct resolution *cite_build(const char *own, const char *in);
/* The same in another language than English. */
struct resolution *cite_build_in(const char *lang, const char *own,
				 const char *in);
/* Its citations in lines, as in a table. */
void cite_print(const struct resolution *r, struct buf *out);
/* Build, find and compare each case; a failure names the sentence. */
void cite_check(const char *lang, const struct cite_case *cases, size_t n);

#define CITE_CHECK_IN(lang, cases)                                             \
	cite_check((lang), (cases), sizeof(cases) / sizeof((cases)[0]))
#define CITE_CHECK(cases) CITE_CHECK_IN("en", cases)

/* A table of sentences in one language: one test. */
struct cite_table {
	const char *lang;
	const struct cite_case *cases;
	size_t n;
};

#define CITE_IN(lang, cases)                                                   \
	{                                                                      \
		(lang), (cases), sizeof(cases) / sizeof((cases)[0])            \
	}
/* Run each of them; what main() is to return. */
int cite_run(const struct cite_table *tables, size_t n);
/* The main() of a program that is such tables, CITE_IN(...), and no more. */
#define CITE_MAIN(...)                                                         \
	int main(void)                                                         \
	{                                                                      \
		static const struct cite_table tables[] = { __VA_ARGS__ };     \
                                                                               \
		return cite_run(tables, sizeof(tables) / sizeof(*tables));     \
	}

#endif
