/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the rest of many files will take. */
#include "config.h"

#include <stdlib.h>
#include <strings.h>

#include "base/xalloc.h"
#include "cli/remaining.h"
#include "source/member.h"

/* What is known of a kind weighs as much as half a second of it done. */
static const double KNOWN = 500;

/* Milliseconds a file and a megabyte, on a machine of two cores. */
static const struct {
	double file, megabyte;
} costs[REMAINING_KINDS] = {
	[REMAINING_TEXT] = { 1, 40 },
	[REMAINING_PACK] = { 5, 300 },
	[REMAINING_PDF] = { 15, 200 },
	[REMAINING_FOREIGN] = { 1500, 200 },
};

static const struct {
	const char *suffix;
	int kind;
} kinds[] = {
	{ ".pdf", REMAINING_PDF },     { ".doc", REMAINING_FOREIGN },
	{ ".odt", REMAINING_FOREIGN }, { ".rtf", REMAINING_FOREIGN },
	{ ".docx", REMAINING_PACK },
};

static int
kind_of(const char *path)
{
	const char *suffix = member_suffix(path);

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcasecmp(suffix, kinds[i].suffix) == 0)
			return kinds[i].kind;
	return member_kind(path) == MEMBER_PACK ? REMAINING_PACK
						: REMAINING_TEXT;
}

void
remaining_begin(struct remaining *r, size_t n)
{
	*r = (struct remaining){ .files = xcalloc(n + 1, sizeof(*r->files)) };
}

void
remaining_end(struct remaining *r)
{
	free(r->files);
	*r = (struct remaining){ 0 };
}

void
remaining_add(struct remaining *r, const char *path, uint64_t bytes)
{
	struct remaining_file *f = &r->files[r->n++];

	f->kind = kind_of(path);
	f->cost = costs[f->kind].file +
		  costs[f->kind].megabyte * (double)bytes / 1e6;
	f->bytes = bytes;
	r->all[f->kind] += f->cost;
}

/* What this machine takes for what is assumed to take a millisecond. */
static double
factor(const struct remaining *r, int kind)
{
	return (r->spent[kind] + KNOWN) / (r->done[kind] + KNOWN);
}

/* The time since it came on last was spent on what has come since. */
static void
spend(struct remaining *r, const double came[REMAINING_KINDS], long ms)
{
	double all = 0;

	for (int k = 0; k < REMAINING_KINDS; k++)
		all += came[k] * factor(r, k);
	if (all <= 0)
		return;
	for (int k = 0; k < REMAINING_KINDS; k++)
		r->spent[k] +=
			(double)(ms - r->last) * came[k] * factor(r, k) / all;
	for (int k = 0; k < REMAINING_KINDS; k++)
		r->done[k] += came[k];
	r->last = ms;
}

void
remaining_reach(struct remaining *r, size_t index, uint64_t bytes, long ms)
{
	double came[REMAINING_KINDS] = { 0 }, part = 1;
	const struct remaining_file *f;

	if (index >= r->n || index < r->at)
		return;
	for (; r->at < index; r->at++, r->part = 0) {
		f = &r->files[r->at];
		came[f->kind] += f->cost * (1 - r->part);
	}
	f = &r->files[index];
	if (bytes < f->bytes)
		part = (double)bytes / (double)f->bytes;
	if (part > r->part) {
		came[f->kind] += f->cost * (part - r->part);
		r->part = part;
	}
	spend(r, came, ms);
}

double
remaining_ms(const struct remaining *r)
{
	double ms = 0;

	for (int k = 0; k < REMAINING_KINDS; k++)
		if (r->all[k] > r->done[k])
			ms += (r->all[k] - r->done[k]) * factor(r, k);
	return ms;
}
