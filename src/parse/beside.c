/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two languages side by side: the records of the first years have a text and
 * its translation in two columns.
 */
#include "config.h"

#include <string.h>

#include "parse/beside.h"
#include "parse/detect.h"

enum { COLUMN_LINES = 8 /* of each language, at least */ };

/* The lines of a column, with what stands in none, or without. */
static struct source
column_of(struct arena *a, const struct source *file, int column, bool all)
{
	struct source part = *file;

	part.lines = arena_array(a, file->n_lines + 1, sizeof *part.lines);
	part.n_lines = 0;
	for (size_t i = 0; i < file->n_lines; i++) {
		const struct source_line *line = &file->lines[i];

		if (line->column == column || (all && !line->column))
			part.lines[part.n_lines++] = *line;
	}
	return part;
}

bool
beside_part(struct arena *a, const struct source *file, struct source parts[2])
{
	size_t lines[3] = { 0 };
	const char *langs[2];

	for (size_t i = 0; i < file->n_lines; i++)
		lines[file->lines[i].column]++;
	if (lines[1] < COLUMN_LINES || lines[2] < COLUMN_LINES)
		return false;
	for (int i = 0; i < 2; i++) {
		parts[i] = column_of(a, file, i + 1, false);
		langs[i] = detect_source(&parts[i]);
	}
	if (!langs[0] || !langs[1] || !strcmp(langs[0], langs[1]))
		return false;
	for (int i = 0; i < 2; i++)
		parts[i] = column_of(a, file, i + 1, true);
	return true;
}
