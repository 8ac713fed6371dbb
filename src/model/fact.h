/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The facts of a resolution as a table (facts.def), for whatever lists, writes
 * or reads all of them.  Knows nothing of how they are shown.
 */
#ifndef MODEL_FACT_H
#define MODEL_FACT_H

#include "model/resolution.h"

enum fact_type {
	FACT_STRING,
	FACT_DATE,
};

struct fact {
	size_t at; /* bytes into struct resolution */
	enum fact_type type;
	const char *name;  /* "agenda-item"; "": not at a file's head */
	const char *title; /* "Agenda item"; "": not told apart */
};

/* The i-th, from 0; NULL behind the last. */
const struct fact *fact_at(size_t i);

/* Where a resolution has it; NULL where it is of the other type. */
const char **fact_string(struct resolution *r, const struct fact *f);
struct date *fact_date(struct resolution *r, const struct fact *f);

/* The fact in words, a date as date_iso() has it in iso; "" if not known. */
const char *fact_text(const struct resolution *r, const struct fact *f,
		      char iso[DATE_SIZE]);

#endif
