/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why lines are no resolution, and what may be done. */
#include "config.h"

#include <string.h>

#include "parse/garbled.h"
#include "parse/refusal.h"

enum { MASTHEAD_LINES = 40 };

/* "A/RES/60/1/Corr.1" stands in its masthead: it says what to correct. */
static bool
is_corrigendum(const struct source *lines)
{
	for (size_t i = 0; i < lines->n_lines && i < MASTHEAD_LINES; i++)
		if (strstr(lines->lines[i].text, "/Corr."))
			return true;
	return false;
}

/* "A_RES_99_7-EN - PDF": a page on which a library tells of a document. */
static bool
is_record(const struct source *lines)
{
	for (size_t i = 0; i < lines->n_lines; i++)
		if (strstr(lines->lines[i].text, "EN - PDF"))
			return true;
	return false;
}

enum status
refusal(const struct source *lines, size_t found, struct error *err)
{
	if (found > REFUSAL_RESOLUTIONS)
		return error_set(err, STATUS_LIMIT,
				 "%s: more than %d resolutions; split it",
				 lines->path, REFUSAL_RESOLUTIONS);
	if (is_record(lines))
		return error_set(err, STATUS_FORMAT,
				 "%s: is a library's record of a document; get "
				 "the document itself, as PDF or Word",
				 lines->path);
	if (is_corrigendum(lines))
		return error_set(err, STATUS_FORMAT,
				 "%s: is a corrigendum, and no text of its "
				 "own; what it corrects is read instead",
				 lines->path);
	if (lines->n_lines && lines->lines[0].page && garbled(lines))
		return error_set(err, STATUS_FORMAT,
				 "%s: its fonts do not say which letters they "
				 "show; have them recognised first, with: "
				 "ocrmypdf --force-ocr",
				 lines->path);
	return error_set(err, STATUS_FORMAT,
			 "%s: no resolution found; it needs a number and "
			 "title and the name of its organ on a line of its own",
			 lines->path);
}
