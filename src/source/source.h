/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a file to lines: what is in it, and that it is text at all.  Knows
 * nothing of resolutions.
 */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"

enum { SOURCE_LIMIT = 32 * 1024 * 1024 }; /* bytes of a text file */

/*
 * What a format that shows more than plain text does knows for certain of a
 * line; where it does not know, or there is nothing but text, the parser
 * judges by what stands in the line and round it.
 */
enum source_role {
	ROLE_UNKNOWN,
	ROLE_TEXT,
	ROLE_FOOTNOTE,	/* in the area of footnotes */
	ROLE_FURNITURE, /* printed round the text: running heads, pages */
};
enum source_begins {
	BEGINS_UNKNOWN,
	BEGINS_NO,  /* goes on with the paragraph or footnote above it */
	BEGINS_YES, /* is the first line of one */
};

/*
 * Numbers that are raised (footnote marks, labels of footnotes) are written
 * with superscript digits (utf8_superscript()) whatever the format has them
 * as: the parser takes no other digits for marks with as much trust.
 */
struct source_line {
	const char *text;     /* cleaned (utf8_clean), NUL-terminated */
	size_t len;	      /* bytes, without trailing white space */
	size_t indent;	      /* columns of leading white space */
	size_t number;	      /* from 1, as an editor counts */
	size_t page;	      /* from 1; 0: the format has no pages */
	unsigned char column; /* of the page, 1 or 2; 0: as wide as it */
	int page_break;	      /* a form feed stood before it */
	enum source_role role;
	enum source_begins begins;
	const char *num;    /* that the format made, in text too; or NULL */
	const char *italic; /* words behind that, up to where others are; or
			       NULL */
};

struct source {
	const char *path;
	const char *digest;   /* SHA-256 of the file's bytes */
	const char *encoding; /* that was assumed; NULL: none was */
	struct source_line *lines;
	size_t n_lines;
	const size_t *blank; /* pages that are pictures, it seems; ascending */
	size_t n_blank;
	bool recognised; /* from a picture of it, by a program */
	const char *const *unread; /* what is in it and was not read, each once:
				      "an embedded document" */
	size_t n_unread;
};

/* A file as it came, whatever is in it. */
struct received {
	const char *path;   /* a name, for messages and in what is made of it */
	const char *digest; /* of the file, in hexadecimal; NULL: not known */
	const char *bytes;  /* of it, or of what another program made of it */
	size_t n;
};

/* A source without lines, of that file; its digest is that of the bytes, where
 * none is known. */
void source_begin(struct arena *a, const struct received *f,
		  struct source *out);

/*
 * Read a plain text.  Refused with one line that names the file and says what
 * to do: empty (STATUS_FORMAT), binary (STATUS_FORMAT, naming PDF, Word, zip
 * ... by their first bytes), UTF-16 or not UTF-8 (STATUS_ENCODING).
 */
enum status source_from_bytes(struct arena *a, const struct received *f,
			      struct source *out, struct error *err);

#endif
