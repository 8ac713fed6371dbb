/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was found out about corrections, asked for: see library_mended.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "store/library_mended.h"

void
mended_free(struct mended *m)
{
	if (!m)
		return;
	arena_free(m->arena);
	free(m->lost);
	free(m);
}

/* --- headings ------------------------------------------------------------ */

const struct heading *
heading_of(const struct library *lib, int64_t work, const char *lang)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; m && i < m->n_headings; i++)
		if (m->headings[i].work == work &&
		    (lang ? strcmp(m->headings[i].lang, lang) == 0
			  : m->headings[i].speaks))
			return &m->headings[i];
	return NULL;
}

/* --- citations that are out ---------------------------------------------- */

const struct citation *
library_correct_cited(const struct resolution *r, int64_t seq)
{
	for (size_t i = 0; i < r->n_citations; i++)
		if ((int64_t)r->citations[i].seq == seq)
			return &r->citations[i];
	return NULL;
}

bool
lost_citation(const struct library *lib, int64_t text, int64_t seq)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; m && i < m->n_lost; i++)
		if (m->lost[i].text == text && m->lost[i].seq == seq)
			return true;
	return false;
}

bool
lost_of_text(const struct library *lib, int64_t text, int64_t target)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; m && i < m->n_lost; i++)
		if (m->lost[i].of_text && m->lost[i].text == text &&
		    m->lost[i].target == target)
			return true;
	return false;
}

bool
lost_of_work(const struct library *lib, int64_t work, int64_t target)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; m && i < m->n_lost; i++)
		if (m->lost[i].of_work && m->lost[i].work == work &&
		    m->lost[i].target == target)
			return true;
	return false;
}

size_t
lost_works(const struct library *lib, int64_t target)
{
	const struct mended *m = lib->mended;
	size_t n = 0;

	for (size_t i = 0; m && i < m->n_lost; i++)
		n += m->lost[i].of_work && m->lost[i].target == target;
	return n;
}

bool
lost_any(const struct library *lib, int64_t work)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; m && i < m->n_lost; i++)
		if (m->lost[i].work == work)
			return true;
	return false;
}
