/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: what people have corrected that its tables say otherwise
 * and that whole lists of works are made of, which cannot load every text: what
 * texts are called and when they were adopted, and which citations are out.
 * It is looked up once before a run of questions, and costs nothing where
 * nobody has corrected anything of the kind.
 */
#ifndef STORE_LIBRARY_MENDED_H
#define STORE_LIBRARY_MENDED_H

#include "store/library_int.h"

/* What stands above a text, of which some was put right. */
struct heading {
	int64_t work; /* of this very library, as all ids here */
	const char *lang;
	const char *title; /* as TITLE tells it */
	struct date adopted;
	bool speaks; /* the tables tell title and day of the work by it */
};

/* A citation that went with a paragraph or footnote that was taken out. */
struct lost {
	int64_t work, text, seq, target;
	enum relation relation;
	bool of_text; /* the text has no other of its target; told once */
	/* Nor has any other text of the work; with the relation. */
	bool of_work, of_relation;
};

/* By what it is told that nothing has changed since. */
struct seen {
	const struct notebook *notebook;
	int64_t corrections, texts, own;
};

struct mended {
	struct seen seen;
	struct arena *arena; /* of all that follows, but for lost */
	struct corrected_texts {
		const char **at; /* works and languages by turns */
		size_t n;
	} all, cut; /* of any kind; where something was taken out */
	struct heading *headings;
	size_t n_headings;
	struct lost *lost;
	size_t n_lost, cap_lost;
	uint64_t stamp; /* of what is lost: of corrections and texts */
};

void mended_free(struct mended *m);

/* Look what was corrected, here and in the library below. */
void library_correct_begin(struct library *lib);

/* --- library_heading.c: after library_correct_begin() --------------------- */

/* Find all of them. */
void headings_look(struct library *lib);
/* Put the works in their place in a list that is ordered otherwise. */
void headings_reorder(struct library *lib, enum work_order order, int64_t *ids,
		      size_t n);

/* --- library_lost.c: after library_correct_begin() ------------------------ */

/* Find all citations that are out. */
void lost_look(struct library *lib);

/* --- library_mended.c: what was found ------------------------------------- */

/*
 * Of a text of a work, or (lang NULL) of the one that speaks for it in the
 * tables; NULL: it is as they have it.
 */
const struct heading *heading_of(const struct library *lib, int64_t work,
				 const char *lang);
/* Whether the seq-th citation of a text is out. */
bool lost_citation(const struct library *lib, int64_t text, int64_t seq);
/* Whether all that the text cites a target by is out. */
bool lost_of_text(const struct library *lib, int64_t text, int64_t target);
/* Whether all that a work cites it by is out. */
bool lost_of_work(const struct library *lib, int64_t work, int64_t target);
/* Works that cite the target no more. */
size_t lost_works(const struct library *lib, int64_t target);
/* Whether anything of a work is out. */
bool lost_any(const struct library *lib, int64_t work);

#endif
