/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well a text was read, before anybody doubts it in detail: whether what
 * decorates it was taken for words, and what else no resolution has.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/learnt.h"

enum {
	OPENER = 4, /* what a paragraph's phrase is worth, */
	NUMBER = 2, /* and its number; a mark is worth 1 */
	STOP = 4,   /* what it costs not to end as sentences do, */
	ODD = 1,    /* a byte that is markup's, */
	ODD_MOST = 3,
	THROWN = 2, /* and lines that belong to nothing */
	FEW = 16,   /* paragraphs, of which one may be odd by itself */
};

/* Bytes that are markup's more often than a text's. */
static long
oddities(const char *s)
{
	long n = 0;

	for (s = strpbrk(s, "{}[]\\|#~^<>"); s && n < ODD_MOST;
	     s = strpbrk(s + 1, "{}[]\\|#~^<>"))
		n++;
	return n * ODD;
}

/* What speaks against one paragraph. */
static long
faults_of(const struct paragraph *p)
{
	long faults = oddities(p->text);

	if (p->part != PART_PREAMBULAR && p->part != PART_OPERATIVE)
		return faults;
	if (!*p->opener && p->depth <= 1)
		faults += OPENER;
	return faults + (chars_stop(p->text, p->len) ? 0 : STOP);
}

/* Lines that stand in the text and belong to nothing. */
static long
thrown_of(const struct resolution *r)
{
	long thrown = 0;

	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].kind == DOUBT_WORDS)
			thrown += THROWN;
	return thrown;
}

static long
worth_of(const struct resolution *r)
{
	long worth = *r->symbol.other ? 0 : OPENER;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		worth += *p->opener ? OPENER : 0;
		worth += *p->num ? NUMBER : 0;
		worth += (long)p->n_marks - faults_of(p);
	}
	return worth - thrown_of(r);
}

/* What was understood of resolutions. */
struct understood {
	size_t openers, marks;
	long worth;
};

static struct understood
understood_of(struct resolution *const *r, size_t n)
{
	struct understood u = { 0 };

	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < r[i]->n_paragraphs; k++) {
			const struct paragraph *p = &r[i]->paragraphs[k];

			u.openers += *p->opener != '\0';
			u.marks += p->n_marks;
		}
		u.worth += worth_of(r[i]);
	}
	return u;
}

/* The same works, as far as they had symbols that the United Nations give. */
static bool
are_same(struct resolution *const *now, size_t n_now,
	 struct resolution *const *before, size_t n_before)
{
	for (size_t i = 0; i < n_before; i++)
		if (!*before[i]->symbol.other &&
		    (n_now != n_before ||
		     strcmp(now[i]->key, before[i]->key) != 0))
			return false;
	return true;
}

bool
learnt_better(struct resolution *const *now, size_t n_now,
	      struct resolution *const *before, size_t n_before)
{
	struct understood a = understood_of(now, n_now),
			  b = understood_of(before, n_before);

	return are_same(now, n_now, before, n_before) &&
	       a.openers >= b.openers && a.marks >= b.marks &&
	       a.worth > b.worth;
}

/* Paragraphs with which something is wrong, and lines that are thrown away. */
static size_t
count_faulty(const struct resolution *r)
{
	size_t faulty = (size_t)(thrown_of(r) / THROWN);

	for (size_t i = 0; i < r->n_paragraphs; i++)
		faulty += faults_of(&r->paragraphs[i]) > 0;
	return faulty;
}

bool
learnt_wanted(struct resolution *const *r, size_t n)
{
	size_t faulty = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		/* Of statements paragraphs open with words of any kind. */
		if (r[i]->symbol.kind == KIND_STATEMENT)
			continue;
		faulty += count_faulty(r[i]);
		all += r[i]->n_paragraphs;
	}
	return !n || faulty * FEW > all;
}
