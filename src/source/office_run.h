/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Programs that want a file to read, and some one to write: both are in a
 * folder that is there for so long.
 */
#ifndef SOURCE_OFFICE_RUN_H
#define SOURCE_OFFICE_RUN_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "source/source.h"

enum office_gives {
	GIVES_DOCX, /* in a file */
	GIVES_PAGE, /* what it prints */
	GIVES_TEXT,
	GIVES_NOTES, /* the same, as office_notes() takes it */
};

enum { OFFICE_ARGS = 10 };

/* Arguments that stand for files in the folder. */
#define OFFICE_IN      "@in"
#define OFFICE_OUT     "@out"
#define OFFICE_FOLDER  "@folder"
#define OFFICE_PROFILE "@profile"

/* What LibreOffice is told. */
#define OFFICE_SOFFICE                                                         \
	OFFICE_PROFILE, "--headless", "--norestore", "--convert-to", "docx",   \
		"--outdir", OFFICE_FOLDER, OFFICE_IN

struct office_program {
	int kind; /* of document */
	enum office_gives gives;
	const char *name;
	const char *args[OFFICE_ARGS]; /* up to the first NULL */
};

/*
 * Run the program, which is at `path', on a document; what it made is added
 * to *made.  No message: any status means that it could not.
 */
enum status office_run(struct arena *a, const struct office_program *p,
		       char *path, const char *suffix, const struct received *f,
		       struct buf *made);

/* office_notes.c: footnotes of antiword's text, as the parser knows them. */
void office_notes(struct buf *text);

#endif
