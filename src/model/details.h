/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a source tells of how a work came about, besides its text: who
 * sponsored it, who voted how, what it is about.  The same in every language;
 * names are as the source has them.
 */
#ifndef MODEL_DETAILS_H
#define MODEL_DETAILS_H

#include <stdbool.h>
#include <stddef.h>

struct json;

/* A list of names. */
struct names {
	const char **names;
	size_t n;
};

enum vote_side {
	VOTE_IN_FAVOUR,
	VOTE_AGAINST,
	VOTE_ABSTAINING,
	VOTE_SIDES,
};

struct vote {
	/* "without a vote", "recorded vote", "unanimously"; "": unknown */
	const char *outcome;
	size_t total[VOTE_SIDES];	    /* as counted by the source */
	struct names countries[VOTE_SIDES]; /* may be empty in spite of it */
};

struct subject {
	const char *text;   /* "HUMAN RIGHTS", "Goal 17" */
	const char *scheme; /* "UNBIS", "SDG", "EuroVoc", as the source says */
	const char *uri;    /* or "" */
};

struct details {
	struct names sponsors, additional_sponsors;
	struct vote vote;
	struct subject *subjects;
	size_t n_subjects;
};

const char *vote_side_title(enum vote_side s); /* "In favour" */
/* Whether there is anything in it. */
bool details_known(const struct details *f);
/* Its members of the JSON of a resolution. */
void details_json(const struct details *f, struct json *j);

#endif
