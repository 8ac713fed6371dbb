/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is worth reading of a folder or an archive, told by names alone.
 * Knows neither.
 */
#ifndef SOURCE_MEMBER_H
#define SOURCE_MEMBER_H

#include <stdbool.h>
#include <stddef.h>

/* Why what is MEMBER_SKIP is passed over. */
#define MEMBER_NO_TEXT "by its name it is no text"

/* Of a file that only keeps a folder from being empty: a line end. */
enum { MEMBER_EMPTY = 2 };

enum member_kind {
	MEMBER_READ, /* by its suffix a resolution: refused if it is none */
	MEMBER_TRY,  /* says nothing: passed over if it is none */
	MEMBER_PACK, /* an archive */
	MEMBER_SKIP, /* something else, or hidden: never opened */
};

/* path is what stands below the folder, or in the archive. */
enum member_kind member_kind(const char *path);

/*
 * Whether a file of n bytes that turned out to be no resolution is nothing to
 * speak of: its name promised none, or it only keeps a folder from being
 * empty.
 */
bool member_may_pass(const char *path, size_t n);

/*
 * Whether a name leads out of the folder or archive, or the target of a
 * symbolic link of that name (link, or NULL): nothing would be written there,
 * but nobody honest calls a text so.
 */
bool member_leads_out(const char *path, const char *link);

/* ".xml", ".md": to count by; "" where the name has none. */
const char *member_suffix(const char *path);

#endif
