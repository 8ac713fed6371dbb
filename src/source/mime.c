/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Heads of parts, and their two encodings of bytes. */
#include "config.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/octets.h"
#include "source/charset.h"
#include "source/mime.h"

enum {
	HEAD = 16 * 1024, /* bytes of a head, at most */
	NAME = 128,	  /* of a boundary or an encoding */
	PARTS = 1000,
	DEPTH = 4, /* parts within parts */
};

struct span {
	const char *s;
	size_t n;
};

/* What a head says of the body below it. */
struct part {
	struct span body;
	char type[NAME], coding[NAME], charset[NAME], boundary[NAME];
};

/* --- heads --------------------------------------------------------------- */

static bool
starts(struct span at, const char *with)
{
	size_t len = strlen(with);

	return at.n >= len && !strncasecmp(at.s, with, len);
}

/* The next line, with those that go on with it; its end goes from *rest. */
static struct span
take_field(struct span *rest)
{
	struct span field = { rest->s, 0 };
	size_t i = 0;

	while (i < rest->n) {
		const char *end = memchr(rest->s + i, '\n', rest->n - i);

		i = end ? (size_t)(end - rest->s) + 1 : rest->n;
		if (i >= rest->n || !strchr(" \t", rest->s[i]) || i < 3)
			break;
	}
	field.n = i;
	rest->s += i;
	rest->n -= i;
	while (field.n && strchr("\r\n", field.s[field.n - 1]))
		field.n--;
	return field;
}

/* A value, in quotes or not, up to what parts it from the next. */
static void
copy_value(struct span from, char *to)
{
	size_t n = 0, i = 0;
	bool quoted;

	while (i < from.n && strchr(" \t\r\n", from.s[i]))
		i++;
	quoted = i < from.n && from.s[i] == '"';
	for (i += quoted; i < from.n && n + 1 < NAME; i++) {
		if (quoted ? from.s[i] == '"'
			   : strchr("; \t\r\n", from.s[i]) != NULL)
			break;
		to[n++] = from.s[i];
	}
	to[n] = '\0';
}

/* "; charset=" in a field. */
static void
copy_parameter(struct span field, const char *name, char *to)
{
	size_t len = strlen(name);

	for (size_t i = 0; i + len + 1 < field.n; i++)
		if (strchr("; \t\n", field.s[i]) &&
		    !strncasecmp(field.s + i + 1, name, len) &&
		    field.s[i + 1 + len] == '=') {
			i += len + 2;
			copy_value((struct span){ field.s + i, field.n - i },
				   to);
			return;
		}
}

static bool
is_field(struct span f)
{
	size_t n = 0;

	while (n < f.n && (isalnum((unsigned char)f.s[n]) || f.s[n] == '-'))
		n++;
	return n > 0 && n < f.n && f.s[n] == ':';
}

/* False where what stands there is no head. */
static bool
read_head(struct span all, struct part *p)
{
	static const char type[] = "content-type:";
	static const char coding[] = "content-transfer-encoding:";
	struct span rest = all;

	memset(p, 0, sizeof *p);
	while (rest.n) {
		struct span f = take_field(&rest);

		if (!f.n)
			break;
		if (!is_field(f) || all.n - rest.n > HEAD)
			return false;
		if (starts(f, type)) {
			f.s += sizeof type - 1;
			f.n -= sizeof type - 1;
			copy_value(f, p->type);
			copy_parameter(f, "charset", p->charset);
			copy_parameter(f, "boundary", p->boundary);
		} else if (starts(f, coding)) {
			f.s += sizeof coding - 1;
			f.n -= sizeof coding - 1;
			copy_value(f, p->coding);
		}
	}
	p->body = rest;
	return *p->type != '\0';
}

/* --- bodies -------------------------------------------------------------- */

static void
add_quoted(struct span body, struct buf *out)
{
	for (size_t i = 0; i < body.n; i++) {
		const char *s = body.s + i;
		size_t left = body.n - i;

		if (*s != '=') {
			buf_putc(out, *s);
		} else if (left > 2 && octets_hex(s + 1) >= 0) {
			buf_putc(out, (char)octets_hex(s + 1));
			i += 2;
		} else if (left > 1 && s[1] == '\n') {
			i++;
		} else if (left > 2 && s[1] == '\r' && s[2] == '\n') {
			i += 2;
		} else {
			buf_putc(out, '=');
		}
	}
}

static void
add_page(const struct part *p, struct buf *page)
{
	struct buf bytes = BUF_INIT;

	if (!strcasecmp(p->coding, "quoted-printable"))
		add_quoted(p->body, &bytes);
	else if (!strcasecmp(p->coding, "base64"))
		octets_from_base64(&bytes, p->body.s, p->body.n);
	else
		buf_add(&bytes, p->body.s, p->body.n);
	if (!*p->charset || !bytes.len ||
	    !charset_convert(charset_meant(p->charset), bytes.data, bytes.len,
			     page))
		buf_add(page, bytes.len ? bytes.data : "", bytes.len);
	buf_free(&bytes);
}

/* --- parts --------------------------------------------------------------- */

/*
 * What stands before the next line that is "--" and the boundary; that line,
 * or all, goes from *rest.
 */
static struct span
take_part(struct span *rest, const char *boundary)
{
	size_t len = strlen(boundary);
	const char *at = rest->s, *end = rest->s + rest->n;
	struct span part;

	while ((at = memmem(at, (size_t)(end - at), boundary, len))) {
		if (at - rest->s >= 2 && at[-1] == '-' && at[-2] == '-' &&
		    (at - rest->s == 2 || at[-3] == '\n'))
			break;
		at++;
	}
	part = (struct span){ rest->s,
			      at ? (size_t)(at - rest->s) - 2 : rest->n };
	at = at ? memchr(at, '\n', (size_t)(end - at)) : NULL;
	rest->s = at ? at + 1 : end;
	rest->n = (size_t)(end - rest->s);
	return part;
}

/* The first page among parts. */
static bool
find_page(struct span all, int depth, struct buf *page)
{
	struct part p;
	struct span rest;

	if (!depth || !read_head(all, &p))
		return false;
	if (!strcasecmp(p.type, "text/html")) {
		add_page(&p, page);
		return page->len > 0;
	}
	if (strncasecmp(p.type, "multipart/", 10) || !*p.boundary)
		return false;
	rest = p.body;
	take_part(&rest, p.boundary);
	for (int i = 0; i < PARTS && rest.n; i++)
		if (find_page(take_part(&rest, p.boundary), depth - 1, page))
			return true;
	return false;
}

bool
mime_page(const char *bytes, size_t n, struct buf *page)
{
	struct span all = { bytes, n };

	if (all.n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3)) {
		all.s += 3;
		all.n -= 3;
	}
	while (all.n && strchr("\r\n", *all.s)) {
		all.s++;
		all.n--;
	}
	return find_page(all, DEPTH, page);
}
