/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which bytes are a page, and in what encoding. */
#include "config.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "source/charset.h"
#include "source/html.h"
#include "text/utf8.h"

enum {
	HEAD = 4096,	  /* bytes in which a page says what it is */
	BLOCKS_LEAST = 4, /* elements that no text has by chance */
	BARE_SHARE = 4,	  /* of so many, one may lack them */
};

static bool
starts(const char *s, size_t n, const char *with)
{
	size_t len = strlen(with);

	return n >= len && !strncasecmp(s, with, len);
}

/* Bytes of white space, comments and the like that may stand first. */
static size_t
preamble(const char *s, size_t n)
{
	size_t at = starts(s, n, "\xef\xbb\xbf") ? 3 : 0;

	while (at < n) {
		const char *end = NULL;

		if (strchr(" \t\r\n", s[at]) && s[at]) {
			at++;
			continue;
		}
		if (starts(s + at, n - at, "<!--"))
			end = memmem(s + at, n - at, "-->", 3);
		else if (starts(s + at, n - at, "<?xml"))
			end = memmem(s + at, n - at, ">", 1);
		if (!end)
			break;
		at = (size_t)(end - s) + (*end == '-' ? 3 : 1);
	}
	return at;
}

/* Beginnings of elements that hold paragraphs. */
static const char *const blocks[] = {
	"p",  "div", "table", "td", "tr",      "li", "ol", "ul",     "h1",
	"h2", "h3",  "h4",    "h5", "section", "dd", "dl", "center",
};

/* A tag of such an element at s, without its sign or slash. */
static bool
is_block(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
		size_t len = strlen(blocks[i]);

		if (starts(s, n, blocks[i]) && len < n &&
		    strchr("> \t\r\n", s[len]))
			return true;
	}
	return false;
}

/* Nearly all of what stands between empty lines has tags. */
static bool
is_tagged(const char *s, size_t n)
{
	size_t all = 0, bare = 0;

	for (const char *end = s + n, *next; s < end; s = next) {
		next = memmem(s, (size_t)(end - s), "\n\n", 2);
		next = next ? next + 2 : end;
		all++;
		bare += !memchr(s, '<', (size_t)(next - s));
	}
	return bare * BARE_SHARE <= all;
}

/*
 * A part of a page, copied from its source: several elements hold paragraphs,
 * the first of which may lack its tag.
 */
static bool
is_fragment(const char *s, size_t n)
{
	const char *at = s, *end = s + n;
	size_t found = 0;

	/* A message says of its parts what they are. */
	if ((n && *s == '<' && !is_block(s + 1, n - 1)) ||
	    memmem(s, n, "Content-Type:", strlen("Content-Type:")))
		return false;
	while ((at = memchr(at, '<', (size_t)(end - at))) != NULL) {
		at++;
		found += is_block(at, (size_t)(end - at));
	}
	return found >= BLOCKS_LEAST && is_tagged(s, n);
}

bool
html_is(const char *s, size_t n)
{
	size_t head = n < HEAD ? n : HEAD, at = preamble(s, head);

	return starts(s + at, head - at, "<!doctype html") ||
	       starts(s + at, head - at, "<html") ||
	       starts(s + at, head - at, "<head>") ||
	       starts(s + at, head - at, "<body") ||
	       is_fragment(s + at, head - at);
}

#ifndef HAVE_LIBXML2

enum status
html_read(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	(void)a, (void)out;
	return error_set(err, STATUS_FORMAT,
			 "%s: is a page of HTML, and this reaffirm was built "
			 "without libxml2, which it needs to read one; save it "
			 "as plain text",
			 f->path);
}

bool
html_says_encoding(const char *s, size_t n)
{
	(void)s, (void)n;
	return true;
}

#else

#include "source/html_int.h"

/* --- encodings --- */

/* The name behind "charset="; "" without. */
static const char *
said_encoding(struct arena *a, const char *s, size_t n)
{
	static const char word[] = "charset";
	size_t len = sizeof word - 1;

	for (size_t i = 0; i + len < n; i++) {
		size_t at = i + len, from;

		if (strncasecmp(s + i, word, len))
			continue;
		while (at < n && s[at] && strchr(" =\"'", s[at]))
			at++;
		for (from = at; at < n && (isalnum((unsigned char)s[at]) ||
					   (s[at] && strchr("-_", s[at])));)
			at++;
		if (at > from)
			return arena_strndup(a, s + from, at - from);
	}
	return "";
}

bool
html_says_encoding(const char *s, size_t n)
{
	struct arena *a = arena_new();
	const char *said = said_encoding(a, s, n < HEAD ? n : HEAD);
	bool says = *said && strcmp(charset_meant(said), "WINDOWS-1252");

	arena_free(a);
	return says || utf8_valid(s, n, NULL);
}

static const char *
encoding_of(struct arena *a, const char *s, size_t n)
{
	const char *said;

	/* Text of another encoding is UTF-8 by no accident. */
	if (utf8_valid(s, n, NULL))
		return "UTF-8";
	said = said_encoding(a, s, n < HEAD ? n : HEAD);
	return *said ? charset_meant(said) : "WINDOWS-1252";
}

/* "<![if !supportLists]>": what Word says to browsers. */
static void
drop_conditions(struct buf *page)
{
	size_t out = 0;

	for (size_t i = 0; i < page->len;) {
		const char *s = page->data + i, *end;
		size_t n = page->len - i;

		if ((starts(s, n, "<![if ") || starts(s, n, "<![endif]")) &&
		    (end = memchr(s, '>', n)) != NULL) {
			i += (size_t)(end - s) + 1;
			continue;
		}
		page->data[out++] = *s;
		i++;
	}
	page->len = out;
}

/* The page as UTF-8. */
static void
convert(struct arena *a, const char *s, size_t n, struct buf *out)
{
	if (!charset_convert(encoding_of(a, s, n), s, n, out))
		charset_convert("WINDOWS-1252", s, n, out);
}

/* --- reading --- */

/* What was set line by line is read as a plain text is. */
static enum status
read_plain(struct arena *a, const struct source *page, const xmlNode *node,
	   struct source *out, struct error *err)
{
	struct received plain = { .path = page->path, .digest = page->digest };
	struct buf text = BUF_INIT;
	enum status st;

	html_plain(node, &text);
	plain.bytes = text.data ? text.data : "";
	plain.n = text.len;
	st = source_from_bytes(a, &plain, out, err);
	buf_free(&text);
	return st;
}

static enum status
read_page(struct arena *a, const struct source *page, const xmlNode *node,
	  struct source *out, struct error *err)
{
	struct flow flow = { .a = a, .out = out, .broken = true };
	size_t pre = 0, all = 0;

	html_measure(node, &pre, &all);
	if (pre > all / 2)
		return read_plain(a, page, node, out, err);
	*out = *page;
	html_walk(&flow, node);
	return flow_end(&flow, page->path, "is a page", err);
}

/* The tree, which the caller frees, and what of it holds the text. */
static xmlDoc *
read_tree(struct arena *a, const char *s, size_t n, const xmlNode **top)
{
	struct buf page = BUF_INIT;
	xmlDoc *doc;

	convert(a, s, n, &page);
	drop_conditions(&page);
	doc = dom_read_page(page.data ? page.data : "", page.len);
	buf_free(&page);
	*top = doc ? html_main(doc) : NULL;
	return doc;
}

bool
html_add(struct flow *flow, const char *s, size_t n)
{
	const xmlNode *top;
	xmlDoc *doc = n <= SOURCE_LIMIT ? read_tree(flow->a, s, n, &top) : NULL;

	if (doc && top)
		html_walk(flow, top);
	if (doc)
		xmlFreeDoc(doc);
	return doc && top;
}

enum status
html_read(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	struct source begun;
	const xmlNode *top;
	xmlDoc *doc;
	enum status st;

	if (f->n > SOURCE_LIMIT)
		return error_set(err, STATUS_LIMIT,
				 "%s: larger than %d MiB; split it", f->path,
				 SOURCE_LIMIT >> 20);
	doc = read_tree(a, f->bytes, f->n, &top);
	if (!top) {
		if (doc)
			xmlFreeDoc(doc);
		return error_set(err, STATUS_FORMAT,
				 "%s: is a page that cannot be read; save it "
				 "as plain text",
				 f->path);
	}
	source_begin(a, f, &begun);
	st = read_page(a, &begun, top, out, err);
	xmlFreeDoc(doc);
	return st;
}

#endif
