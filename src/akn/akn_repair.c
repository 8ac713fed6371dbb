/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the official files mark up wrongly and the text itself sets right:
 * operative paragraphs in the preamble, a preamble torn in two, votes and
 * headings given as paragraphs.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "akn/akn_doc.h"
#include "text/utf8.h"

enum { HEADING_POINTS = 160 };

/* One of the characters in set (several bytes each) ends or begins s. */
static bool
ends_in(const struct akn_run *run, const char *set)
{
	size_t at = utf8_prev(run->text, run->len, run->len);
	size_t len = run->len - at;

	for (const char *p = set; len && *p; p += utf8_next(p, strlen(p), 0))
		if (!strncmp(p, run->text + at, len))
			return true;
	return false;
}

static bool
begins_in(const struct akn_run *run, const char *set)
{
	for (const char *p = set; *p;) {
		size_t len = utf8_next(p, strlen(p), 0);

		if (run->len >= len && !strncmp(p, run->text, len))
			return true;
		p += len;
	}
	return false;
}

static bool
has_word(const struct akn_run *run)
{
	for (size_t i = 0, len; i < run->len; i += len) {
		uint32_t c = utf8_decode(run->text + i, run->len - i, &len);

		if (utf8_is_letter(c) || utf8_is_digit(c) || c == '_')
			return true;
	}
	return false;
}

/* "* * *", "-----" */
static void
drop_rules(struct akn_doc *d)
{
	size_t kept = 0;

	for (size_t i = 0; i < d->n_blocks; i++)
		if (has_word(&d->blocks[i].run))
			d->blocks[kept++] = d->blocks[i];
	d->n_blocks = kept;
}

/* The next block of the text proper from *i on; NULL at the end. */
static struct akn_block *
main_block(struct akn_doc *d, size_t *i)
{
	while (*i < d->n_blocks && d->blocks[*i].annex)
		++*i;
	return *i < d->n_blocks ? &d->blocks[(*i)++] : NULL;
}

/* Numbered paragraphs in a preamble are operative, and what follows too. */
static void
find_operative(struct akn_doc *d)
{
	size_t i = 0;
	struct akn_block *before = main_block(d, &i), *b;

	for (; before && (b = main_block(d, &i)); before = b) {
		if (b->kind != AKN_PREAMBULAR || !*b->num ||
		    (!char_is_digit(*b->item.token) &&
		     before->kind != AKN_OPERATIVE))
			continue;
		b->kind = AKN_OPERATIVE;
		if (before->kind == AKN_PREAMBULAR &&
		    ends_in(&before->run, ":："))
			before->kind = AKN_OPERATIVE;
	}
}

/* The end of a preamble that stands in the body. */
static void
join_preamble(struct akn_doc *d)
{
	size_t i = 0;
	struct akn_block *b;
	bool opened = false;

	while (!opened && (b = main_block(d, &i)))
		opened = b->kind == AKN_FORMULA || b->kind == AKN_PREAMBULAR;
	i = 0;
	while (opened && (b = main_block(d, &i))) {
		if (b->kind != AKN_OPERATIVE)
			continue;
		if (*b->num || !ends_in(&b->run, ",，،") ||
		    begins_in(&b->run, "\"“„«"))
			return;
		b->kind = AKN_PREAMBULAR;
	}
}

/* Short, without a stop, and no phrase in italics opens it. */
static bool
is_heading(const struct akn_block *b)
{
	const struct akn_run *run = &b->run;
	bool lead = run->n_leads && run->leads[0].start == 0;

	return !*b->num && utf8_points(run->text, run->len) < HEADING_POINTS &&
	       !ends_in(run, ".,;:。，；：؛،!?؟\"”»)") &&
	       (!lead || run->leads[run->n_leads - 1].end == run->len);
}

static void
find_votes_and_headings(struct akn_doc *d)
{
	size_t i = 0;
	struct akn_block *b;
	bool vote = false;

	while ((b = main_block(d, &i))) {
		vote = b->kind == AKN_OPERATIVE && !*b->num &&
		       (vote || begins_in(&b->run, "[]"));
		if (vote)
			b->kind = AKN_VOTE;
		else if (b->kind == AKN_OPERATIVE && is_heading(b))
			b->kind = AKN_HEADING;
	}
}

void
akn_repair(struct akn_doc *d)
{
	drop_rules(d);
	find_operative(d);
	join_preamble(d);
	find_votes_and_headings(d);
}
