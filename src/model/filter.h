/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * By what a list of works is filtered: as typed, as data, and in words.
 */
#ifndef MODEL_FILTER_H
#define MODEL_FILTER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/error.h"
#include "model/symbol.h"

/* All of it must be true of a work; what is empty is not asked. */
struct work_filter {
	enum body body;
	int first_year, last_year; /* of adoption; 0: any */
	char session[24];	   /* "75", "75-77", "S-10"; "" any */
	char lang[8];		   /* has such a text */
	char subject[160]; /* a subject so called, or with these words */
	bool annotated;
	bool unread;   /* never opened */
	bool doubtful; /* a text is below CONFIDENCE_SURE */
};

/* "body", "year", "session", "lang", "subject" and, without a value: */
#define FILTER_NAMES "body=|year=|session=|lang=|subject=|annotated|unread|doubtful"

/* Whether anything is asked: an empty one leaves no work out. */
bool filter_active(const struct work_filter *f);
/* Ask one thing more; STATUS_USAGE says what is wrong, f is then untouched. */
enum status filter_set(struct work_filter *f, const char *name,
		       const char *value, struct error *err);
/*
 * Read "body=GA year=2020-2022 subject=human rights unread": a value goes on
 * to the next name.  An empty line asks for nothing.
 */
enum status filter_read(struct work_filter *f, const char *line,
			struct error *err);
/* The same as a line again. */
void filter_line(const struct work_filter *f, struct buf *out);
/* "GA, session 75-77, 2020-2022, in French, on human rights, unread". */
void filter_words(const struct work_filter *f, struct buf *out);

#endif
