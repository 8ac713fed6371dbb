/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The library: works and what they cite, made from files; it can always be
 * made again.  Nothing but the store knows that it is SQLite.
 */
#ifndef STORE_LIBRARY_H
#define STORE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "model/filter.h"
#include "model/label.h"
#include "model/resolution.h"

struct library;
struct notebook;

enum library_mode {
	LIBRARY_READ,	/* must exist */
	LIBRARY_WRITE,	/* made when missing */
	LIBRARY_MEMORY, /* in memory, for files opened without adding them */
};

/*
 * Open; path is NULL for LIBRARY_MEMORY.  Errors name the path and what to
 * do: STATUS_MISSING, STATUS_DAMAGED, STATUS_BUSY, STATUS_READONLY,
 * STATUS_NEWER, STATUS_FORMAT (not a library of ours), STATUS_FULL.
 */
enum status library_open(const char *path, enum library_mode mode,
			 struct library **out, struct error *err);
void library_close(struct library *lib); /* NULL is allowed */

/*
 * Let a LIBRARY_MEMORY look through to the library at path for whatever it
 * does not hold itself (following citations); its list stays its own.  Where
 * that one cannot be read, it has nothing to look through to.
 */
void library_overlay(struct library *lib, const char *path);

/* Whether a work is of the files that a LIBRARY_MEMORY was made of. */
bool library_from_file(const struct library *lib, int64_t id);

/*
 * Languages in which works are to be shown, best first ("fr,en"): the first
 * of them that a work has speaks for it.  Others come behind, in the order
 * in which they came into the library.
 */
void library_prefer(struct library *lib, const char *languages);

/*
 * From now on texts, and the places of those that cite, are given as people
 * have corrected them in this notebook, which must stay open as long; NULL:
 * as they are held.
 */
void library_correct(struct library *lib, struct notebook *nb);

/* --- writing --------------------------------------------------------- */

enum added {
	ADDED_NEW,
	ADDED_REPLACED,
	/* The same text is held from another file, which is the better one. */
	ADDED_OUTDONE,
	/* Same work, language, digest and version of this program. */
	ADDED_UNCHANGED,
};

/*
 * One transaction round the resolutions of many files; commit keeps, rollback
 * forgets all.  Where library_add() fails within it, nothing of it can be
 * kept any more: commit tells the same error and rolls back.
 */
enum status library_begin(struct library *lib, struct error *err);
enum status library_commit(struct library *lib, struct error *err);
void library_rollback(struct library *lib);

/*
 * All files, by their digests, whose resolutions are held as this version of
 * the program reads them, or were outdone by others: adding them again would
 * change nothing.
 */
void library_known(struct library *lib,
		   void (*take)(void *ctx, const char *digest, size_t texts),
		   void *ctx);
/* The name of a file that texts came from, to be freed; NULL: none has. */
char *library_file(struct library *lib, const char *digest);
/* It has another name now. */
enum status library_move_file(struct library *lib, const char *digest,
			      const char *file, struct error *err);
/*
 * All of an archive with this digest has been read, and so many texts came of
 * it: it is known then as a file is.
 */
enum status library_add_archive(struct library *lib, const char *digest,
				size_t texts, struct error *err);

/*
 * Store a resolution in the place of what is held in its language, if
 * anything is.  It must be sound as wire_read() says.
 */
enum status library_add(struct library *lib, const struct resolution *r,
			enum added *what, struct error *err);
/*
 * The other file of the text that was added last: the one that has outdone
 * it, or that it took the place of; NULL where there was none.  Valid until
 * the next is added.
 */
const char *library_rival(const struct library *lib);

/* --- the list -------------------------------------------------------- */

enum work_order { ORDER_SYMBOL, ORDER_DATE, ORDER_TITLE };

struct work_query {
	enum work_order order;
	bool descending;
	/* Words that key and titles (of all texts) must hold; or NULL. */
	const char *narrow;
	struct work_filter filter;
	/*
	 * Keys of the works that are annotated, and that have been opened:
	 * for the filter, since the library knows of neither.
	 */
	struct names annotated, opened;
};

struct work_row {
	int64_t id; /* of the work; stable while the library is open */
	const char *key, *number, *title;
	/*
	 * Where there is no title: how its first operative paragraph begins,
	 * or its first; else "".
	 */
	const char *incipit;
	/* That it has, "fr,en"; of the first: title.  Those below are last. */
	const char *languages;
	enum body body;
	struct date adopted;
	size_t cited_by; /* works that cite it */
	/* The least of its texts (resolution_confidence()), as corrected. */
	int confidence;
	bool corrected; /* one of them was, by hand */
};

/* Ids in order; *ids is free()d by the caller. */
enum status library_list(struct library *lib, const struct work_query *q,
			 int64_t **ids, size_t *n, struct error *err);
/* One row, its strings in the arena.  STATUS_MISSING: no such id. */
enum status library_row(struct library *lib, struct arena *a, int64_t id,
			struct work_row *row, struct error *err);

/*
 * Names of subjects with all of these words in them, those that begin so
 * first, each once in whatever scheme it is; at most so many.
 */
size_t library_subjects(struct library *lib, struct arena *a, const char *words,
			size_t most, const char ***names);

/* --- one work -------------------------------------------------------- */

/*
 * Id of the work with this key, in any spelling that symbol_parse() or a
 * person at a prompt uses ("52/205", "a/res/52/205"); 0 when not held.  When
 * a bare number means several works, the first by symbol order; *n (may be
 * NULL) is how many there are.
 */
int64_t library_find(struct library *lib, const char *name, size_t *n);
/*
 * Keys of the works that have the number and a letter, "GA 77/128 A" and B:
 * what is meant where library_find() finds nothing under "77/128".
 */
size_t library_parts(struct library *lib, struct arena *a, const char *name,
		     const char ***keys);
/* The id for a key as symbol_key() prints it: one look at one index. */
int64_t library_held_id(struct library *lib, const char *key);

/*
 * Key of the document that is cited by this name, in any letters, or of the
 * instrument that is also called so; else of the instrument that is cited most
 * among those with these words in their names.  NULL: none.
 */
const char *library_named(struct library *lib, struct arena *a,
			  const char *name);

/* The text of a work; lang NULL: the one preferred of those there are. */
enum status library_text(struct library *lib, int64_t id, const char *lang,
			 struct resolution **out, struct error *err);

/* That text or, where the work has none such, the one preferred. */
enum status library_text_or(struct library *lib, int64_t id, const char *lang,
			    struct resolution **out, struct error *err);

/* The same as it is held, without corrections. */
enum status library_text_held(struct library *lib, int64_t id, const char *lang,
			      struct resolution **out, struct error *err);

/*
 * Who sponsored the work, who voted how, what it is about, into the arena;
 * empty where no source has told.
 */
enum status library_details(struct library *lib, struct arena *a, int64_t id,
			    struct details *out, struct error *err);

/* --- the web of citations -------------------------------------------- */

struct citing {
	const char *key, *title; /* of the citing work */
	const char *lang;	 /* of its text that cites */
	struct date adopted;
	const char *from;      /* "PP1", "footnote 3" */
	const char *paragraph; /* label where one stands when following it */
	const char *wording;   /* "Reaffirming" */
	enum relation relation;
	const char *text;     /* "33/134" */
	const char *context;  /* the words round it, one line */
	const char *pinpoint; /* paragraph of the target that is meant */
};

/* What those who cite a document say of it, and how many works say so. */
enum saying { SAID_PINPOINT, SAID_TITLE, SAID_DATE, SAYINGS };
struct said {
	const char *words; /* a date is ISO */
	size_t works;
};
struct said_list {
	struct said *list; /* what most say comes first */
	size_t n;
};

/* What is asked about who cites. */
struct cited_query {
	const char *key; /* of a work, instrument or document */
	/* Only who pinpoints that paragraph, label_scope(); or NULL. */
	const char *label;
	size_t most;   /* citations to be told of each relation; 0: all */
	bool narrowed; /* of other relations than `only`, just the count */
	enum relation only;
	bool sayings; /* tell what they say, too */
};

/* All citations with one relation: how many there are, and those told. */
struct cited_group {
	enum relation relation;
	size_t works, citations;
	size_t first, shown; /* in the list */
};

struct cited_by {
	struct citing *list;
	size_t n;
	/* In the order of relations.def; what has none comes last. */
	struct cited_group groups[RELATION_COUNT];
	size_t n_groups;
	size_t works, citations; /* in all */
	/* Citations that mean a label, a part of it, its whole. */
	size_t scopes[LABEL_SCOPES];
	struct said_list said[SAYINGS];
};

/*
 * Who cites a document, grouped by relation, by date within; of several texts
 * of a work the one preferred speaks.  The strings live in the arena.
 */
enum status library_cited(struct library *lib, struct arena *a,
			  const struct cited_query *q, struct cited_by *out,
			  struct error *err);
/* How many works cite it, without looking at them. */
size_t library_cited_count(struct library *lib, const char *key);

/* What is known of a cited document, from those who cite it. */
struct target {
	const char *key, *symbol; /* symbol: official, or name */
	enum work_kind kind;
	int64_t id;	   /* of the work when held, else 0 */
	const char *title; /* held: its own; else as cited, or "" */
	const char *lang;  /* held: of the title; else NULL */
	struct date date;  /* held: adopted; else as cited */
	const char *url;   /* official address, or "" */
	/* Of an instrument: the key of what adopted or endorsed it; or "". */
	const char *adopted_by;
	size_t cited_by;
};

/*
 * What is known of the work, document or instrument with this key, and how
 * many works cite it, in this library and the one below; strings in the arena.
 * STATUS_MISSING: neither knows it.
 */
enum status library_target(struct library *lib, struct arena *a,
			   const char *key, struct target *out,
			   struct error *err);

/* The same; of what nobody cites, as far as its symbol tells. */
enum status library_target_or_symbol(struct library *lib, struct arena *a,
				     const char *key, struct target *out,
				     struct error *err);

/* Opened as LIBRARY_MEMORY. */
bool library_in_memory(const struct library *lib);
/* Many reads are to come at one go, or have been; no writing in between. */
void library_hold(struct library *lib, bool on);
/*
 * The work whose text was added last, unless it took another's place; of a
 * LIBRARY_MEMORY, that of the library below.  0: none.
 */
int64_t library_newest(struct library *lib);
/* Number of works held. */
size_t library_count(struct library *lib);
/* True when another process has changed it since the last call. */
bool library_changed(struct library *lib);

#endif
