/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing JSON.  Reading it is SQLite's work (json_each in the store).
 *
 * A writer puts commas where they belong; strings must be UTF-8, control
 * characters are escaped.  Members are named by json_name() before the value.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct json {
	struct buf *out; /* borrowed */
	bool comma;	 /* the next value needs one before it */
};

void json_open(struct json *j, char bracket);  /* '{' or '[' */
void json_close(struct json *j, char bracket); /* '}' or ']' */
/* A member, whose value is to follow; values, in an array or behind a name. */
void json_name(struct json *j, const char *name);
void json_string(struct json *j, const char *s); /* NULL writes "" */
void json_stringn(struct json *j, const char *s, size_t n);
void json_number(struct json *j, long long n);
void json_bool(struct json *j, bool b);

/* A name and its value in one. */
void json_member(struct json *j, const char *name, const char *s);
void json_member_number(struct json *j, const char *name, long long n);

#endif
