/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Documents among zips: by the name of the first member, or by what the
 * directory at the end lists.
 */
#include "config.h"

#include <string.h>

#include "source/zip.h"

enum {
	NAME_AT = 30,	     /* of a member, behind its head */
	LISTED_NAME_AT = 46, /* in the directory */
	LISTED_LEN_AT = 28,
};

/* What only a document begins with. */
static const char *const firsts[] = {
	"[Content_Types].xml", "_rels/", "docProps/", "word/", "mimetype",
};

/* What it has somewhere. */
static const char body[] = "word/document.xml";

static bool
begins(const char *s, size_t n, const char *with)
{
	size_t len = strlen(with);

	return n >= len && !memcmp(s, with, len);
}

/* The directory lists this name, and not one that merely ends so. */
static bool
lists(const char *s, size_t n, const char *name)
{
	size_t len = strlen(name);
	const char *start = s, *end = s + n, *at;

	while ((at = memmem(s, (size_t)(end - s), name, len))) {
		if (at - start >= LISTED_NAME_AT &&
		    !memcmp(at - LISTED_NAME_AT, "PK\1\2", 4) &&
		    (unsigned char)at[LISTED_LEN_AT - LISTED_NAME_AT] == len)
			return true;
		s = at + 1;
	}
	return false;
}

bool
zip_is_document(const char *head, size_t n_head, const char *tail,
		size_t n_tail)
{
	if (!begins(head, n_head, "PK\3\4") || n_head <= NAME_AT)
		return false;
	for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
		if (begins(head + NAME_AT, n_head - NAME_AT, firsts[i]))
			return true;
	return lists(tail, n_tail, body);
}
