/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Messages, as WhatsApp ("[12/3/21, 10:15:02] Ana: ...", "12/03/2021, 10:15 -
 * Ana: ...") and Telegram ("Ana, [12.03.2021 10:15]") copy and export them.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/chat.h"

enum {
	NAME_MOST = 48,	 /* bytes of who writes */
	HALF_MOST = 8,	 /* of "p. m." behind a time */
	STAMP_MOST = 96, /* of all that stands before a message */
};

/* Where a line is read. */
struct at {
	const char *s;
	size_t n, i;
};

/* What stands before a message. */
struct stamp {
	const char *name;
	size_t n_name;
	size_t len; /* bytes before the message; all: it is below */
};

static bool
take(struct at *t, const char *any)
{
	if (t->i == t->n || !strchr(any, t->s[t->i]))
		return false;
	t->i++;
	return true;
}

static bool
take_digits(struct at *t, size_t most)
{
	size_t n = char_digits(t->s + t->i, t->n - t->i);

	t->i += n;
	return n > 0 && n <= most;
}

/* "12/3/21", "2021-03-12" */
static bool
take_date(struct at *t)
{
	return take_digits(t, 4) && take(t, "/.-") && take_digits(t, 2) &&
	       take(t, "/.-") && take_digits(t, 4);
}

/* "10:15", "10:15:02", "10:15 p. m." */
static bool
take_time(struct at *t, const char *end)
{
	size_t from;

	if (!take_digits(t, 2) || !take(t, ":") || !take_digits(t, 2))
		return false;
	if (take(t, ":") && !take_digits(t, 2))
		return false;
	for (from = t->i; t->i < t->n && t->i - from < HALF_MOST; t->i++)
		if (t->s[t->i] == *end &&
		    !strncmp(t->s + t->i, end, strlen(end)))
			break;
	if (t->n - t->i < strlen(end) ||
	    strncmp(t->s + t->i, end, strlen(end)) != 0)
		return false;
	t->i += strlen(end);
	return true;
}

static bool
take_moment(struct at *t, const char *end)
{
	if (!take_date(t))
		return false;
	take(t, ",");
	return take(t, " ") && take_time(t, end);
}

/* "[12/3/21, 10:15:02] Ana: ", "12/03/2021, 10:15 - Ana: " */
static bool
read_before(const char *s, size_t n, struct stamp *out)
{
	struct at t = { s, n < STAMP_MOST ? n : STAMP_MOST, 0 };
	const char *colon;

	if (!take_moment(&t, take(&t, "[") ? "] " : " - "))
		return false;
	colon = memchr(s + t.i, ':', t.n - t.i);
	if (!colon || (size_t)(colon - s) - t.i > NAME_MOST)
		return false;
	*out = (struct stamp){ .name = s + t.i,
			       .n_name = (size_t)(colon - s) - t.i,
			       .len = (size_t)(colon + 1 - s) };
	while (out->len < n && s[out->len] == ' ')
		out->len++;
	return out->n_name > 0;
}

/* "Ana, [12.03.2021 10:15]", and the message below it. */
static bool
read_above(const char *s, size_t n, struct stamp *out)
{
	const char *open = n < STAMP_MOST ? memchr(s, '[', n) : NULL;
	struct at t = { s, n, open ? (size_t)(open + 1 - s) : 0 };

	if (t.i < 4 || t.i > NAME_MOST || strncmp(open - 2, ", ", 2) != 0 ||
	    !take_moment(&t, "]"))
		return false;
	take(&t, ":");
	*out = (struct stamp){ .name = s,
			       .n_name = (size_t)(open - 2 - s),
			       .len = n };
	return t.i == n;
}

static bool
read_stamp(const struct source_line *l, struct stamp *out)
{
	return l->len && l->role == ROLE_UNKNOWN &&
	       (read_before(l->text, l->len, out) ||
		read_above(l->text, l->len, out));
}

bool
chat_is_stamp(const char *s, size_t n)
{
	struct stamp stamp;

	return n && (read_before(s, n, &stamp) || read_above(s, n, &stamp));
}

/* Where the message that begins in line i ends, and its bytes. */
static size_t
message_end(const struct source *src, size_t i, size_t *bytes)
{
	struct stamp next;

	*bytes = src->lines[i].len;
	for (i++; i < src->n_lines && !read_stamp(&src->lines[i], &next); i++)
		*bytes += src->lines[i].len;
	return i;
}

/* Who wrote the longest message, from line `first` on. */
static struct stamp
find_author(const struct source *src, size_t first)
{
	struct stamp author = { 0 }, stamp;
	size_t most = 0, bytes;

	for (size_t i = first; i < src->n_lines;) {
		bool is = read_stamp(&src->lines[i], &stamp);

		i = message_end(src, i, &bytes);
		if (is && bytes > most) {
			most = bytes;
			author = stamp;
		}
	}
	return author;
}

/* Add the line without its stamp, which is furniture above it. */
static void
begin_message(struct arena *a, struct source *out, const struct source_line *l,
	      size_t stamp)
{
	struct source_line above = *l, rest = *l;

	above.text = arena_strndup(a, l->text, stamp);
	above.len = stamp;
	above.role = ROLE_FURNITURE;
	rest.text += stamp;
	rest.len -= stamp;
	rest.indent = 0;
	out->lines[out->n_lines++] = above;
	out->lines[out->n_lines++] = rest;
}

const struct source *
chat_plain(struct arena *a, const struct source *src)
{
	struct source *out;
	struct stamp stamp, author;
	enum source_role role = ROLE_UNKNOWN;
	size_t first = 0;

	while (first < src->n_lines && !src->lines[first].len)
		first++;
	if (first == src->n_lines || !read_stamp(&src->lines[first], &stamp))
		return src;
	author = find_author(src, first);
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->n_lines = 0;
	out->lines = arena_array(a, 2 * src->n_lines + 1, sizeof *out->lines);
	for (size_t i = 0; i < src->n_lines; i++) {
		struct source_line l = src->lines[i];

		if (!read_stamp(&l, &stamp)) {
			l.role = role;
			out->lines[out->n_lines++] = l;
			continue;
		}
		role = stamp.n_name == author.n_name &&
				       !memcmp(stamp.name, author.name,
					       author.n_name)
			       ? ROLE_UNKNOWN
			       : ROLE_FURNITURE;
		l.role = role;
		begin_message(a, out, &l, stamp.len);
	}
	return out;
}
