/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What went wrong, and the one line that says so.
 *
 * A function that can fail returns enum status and, unless the caller passed
 * NULL, leaves a message for people in the caller's struct error.  A message
 * names the file and says what to do; it has no full stop and no newline.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

enum status {
	STATUS_OK = 0,
	STATUS_USAGE,	 /* the caller, or the person, asked wrongly */
	STATUS_MISSING,	 /* no such file, work, paragraph, annotation */
	STATUS_IO,	 /* the system refused; errno is in the message */
	STATUS_FORMAT,	 /* readable, but no resolution or not our database */
	STATUS_ENCODING, /* not UTF-8 */
	STATUS_LIMIT,	 /* larger or deeper than is allowed */
	STATUS_BUSY,	 /* another process holds the database */
	STATUS_READONLY, /* the database cannot be written */
	STATUS_DAMAGED,	 /* the database is malformed */
	STATUS_NEWER,	 /* made by a newer reaffirm */
	STATUS_FULL,	 /* no room on the disk */
	STATUS_CHILD,	 /* a child process failed */
};

struct error {
	enum status code;
	char msg[256]; /* UTF-8, cut at a character when too long */
};

/* Fill *err (which may be NULL) and return code. */
enum status error_set(struct error *err, enum status code, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* error_set() with ": " and strerror(errnum) appended. */
enum status error_errno(struct error *err, enum status code, int errnum,
			const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

#endif
