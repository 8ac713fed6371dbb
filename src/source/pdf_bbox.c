/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words and boxes from expat's events, as the bytes come in.  Of the XHTML
 * only <page> and <word> are heard; what is round the words (flows, blocks
 * and lines, as poppler guesses them) is made anew from the boxes.
 */
#include "config.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "source/pdf_page.h"
#include "text/eight.h"
#include "text/utf8.h"

#ifdef HAVE_EXPAT

#include <expat.h>

enum {
	PAGES_LIMIT = 10000,
	WORDS_LIMIT = 4 << 20,
	WORD_LIMIT = 1024, /* bytes; what is longer is no word */
	DEPTH_LIMIT = 32,  /* it has seven */
	TAIL = 3,	   /* bytes that may begin a character */
};
static const float PAGE_LIMIT = 20000; /* points */
static const char unknown[] = "is read by a pdftotext that is not known";

struct pdf_bbox {
	struct arena *a;
	struct pdf_pages *out;
	XML_Parser xml;
	struct buf chunk, text;
	bool in_word;
	struct pdf_word word; /* its box */
	int depth;
	bool broken;	   /* what came is no XML */
	const char *limit; /* why it was stopped */
};

static void
stop(struct pdf_bbox *b, const char *why)
{
	if (!b->limit)
		b->limit = why;
	XML_StopParser(b->xml, XML_FALSE);
}

/* "123.450000"; strtod() takes longer than all else. */
static float
number(const char *s)
{
	float value = 0, unit = 1;
	bool minus = *s == '-';

	for (s += minus; *s >= '0' && *s <= '9'; s++)
		value = value * 10 + (float)(*s - '0');
	if (*s == '.')
		for (s++; *s >= '0' && *s <= '9' && unit > 1e-4f; s++)
			value += (unit /= 10) * (float)(*s - '0');
	value = value < PAGE_LIMIT ? value : PAGE_LIMIT;
	return minus ? -value : value;
}

/* The attribute with this name; names and values take turns. */
static float
attribute(const char **attrs, const char *name)
{
	for (; *attrs; attrs += 2)
		if (!strcmp(attrs[0], name))
			return number(attrs[1]);
	return 0;
}

static void
begin_page(struct pdf_bbox *b, const char **attrs)
{
	struct pdf_pages *out = b->out;

	if (out->n == PAGES_LIMIT) {
		stop(b, "has too many pages; split it");
		return;
	}
	out->at = arena_grow(b->a, out->at, out->n, &out->cap, sizeof *out->at);
	out->at[out->n++] = (struct pdf_page){
		.width = attribute(attrs, "width"),
		.height = attribute(attrs, "height"),
	};
}

static void
on_start(void *data, const char *name, const char **attrs)
{
	struct pdf_bbox *b = data;

	if (++b->depth > DEPTH_LIMIT) {
		stop(b, unknown);
		return;
	}
	b->in_word = !strcmp(name, "word");
	if (!strcmp(name, "page"))
		begin_page(b, attrs);
	if (!b->in_word)
		return;
	buf_clear(&b->text);
	b->word = (struct pdf_word){
		.left = attribute(attrs, "xMin"),
		.top = attribute(attrs, "yMin"),
		.right = attribute(attrs, "xMax"),
		.bottom = attribute(attrs, "yMax"),
	};
}

static bool
is_plain(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] <= ' ' || s[i] > '~')
			return false;
	return true;
}

/* A word of white space alone, or without a box, is none. */
static void
end_word(struct pdf_bbox *b)
{
	struct pdf_page *page = b->out->n ? &b->out->at[b->out->n - 1] : NULL;
	struct pdf_word *w = &b->word;
	size_t n = b->text.len;

	if (!page || !n || n > WORD_LIMIT || !(w->bottom > w->top) ||
	    !(w->right >= w->left))
		return;
	if (b->out->n_words == WORDS_LIMIT) {
		stop(b, "has too many words; split it");
		return;
	}
	if (is_plain(b->text.data, n)) {
		w->text = arena_strndup(b->a, b->text.data, n);
	} else {
		char *text = utf8_clean(b->a, b->text.data, n, &n);

		while (n && (text[n - 1] == ' ' || text[n - 1] == '\n'))
			text[--n] = '\0';
		w->text = text + strspn(text, " \n");
	}
	if (!*w->text)
		return;
	page->words = arena_grow(b->a, page->words, page->n_words, &page->cap,
				 sizeof *page->words);
	page->words[page->n_words++] = *w;
	b->out->n_words++;
}

static void
on_end(void *data, const char *name)
{
	struct pdf_bbox *b = data;

	(void)name;
	b->out->whole = --b->depth == 0;
	if (b->in_word)
		end_word(b);
	b->in_word = false;
}

static void
on_text(void *data, const char *s, int n)
{
	struct pdf_bbox *b = data;

	if (b->in_word && b->text.len <= WORD_LIMIT)
		buf_add(&b->text, s, (size_t)n);
}

/* pdftotext declares none. */
static void
on_entity(void *data, const char *name, int is_parameter, const char *value,
	  int length, const char *base, const char *system, const char *public,
	  const char *notation)
{
	(void)name, (void)is_parameter, (void)value, (void)length, (void)base;
	(void)system, (void)public, (void)notation;
	stop(data, unknown);
}

struct pdf_bbox *
pdf_bbox_new(struct arena *a, struct pdf_pages *out)
{
	struct pdf_bbox *b = xcalloc(1, sizeof *b);

	b->a = a;
	b->out = out;
	*out = (struct pdf_pages){ 0 };
	b->xml = XML_ParserCreate("UTF-8");
	if (!b->xml) {
		b->limit = "no memory";
		return b;
	}
	XML_SetUserData(b->xml, b);
	XML_SetElementHandler(b->xml, on_start, on_end);
	XML_SetCharacterDataHandler(b->xml, on_text);
	XML_SetEntityDeclHandler(b->xml, on_entity);
	return b;
}

/*
 * The character at s, of n bytes, its length.  pdftotext prints whatever a
 * font says its glyphs mean: control characters, halves of surrogates, U+FFFE.
 * Put in place of them what XML allows.
 */
static size_t
make_sound(char *s, size_t n)
{
	static const char replacement[] = { '\xef', '\xbf', '\xbd' };
	size_t len;
	uint32_t c = utf8_decode(s, n, &len);
	bool half = n > 2 && *s == '\xed' && (unsigned char)s[1] >= 0xa0 &&
		    utf8_is_tail(s[1]) && utf8_is_tail(s[2]);

	if (half || c == 0xfffe || c == 0xffff) {
		memcpy(s, replacement, sizeof replacement);
		return sizeof replacement;
	}
	if (c < ' ' && c != '\n')
		*s = ' ';
	else if (c == 0xfffd && len == 1)
		*s = '?';
	return len;
}

/* Give expat what is in the chunk but for a character that is cut off. */
static void
parse_chunk(struct pdf_bbox *b, bool last)
{
	char *s = b->chunk.data;
	size_t n = b->chunk.len, i = 0;

	for (int k = 0; k < TAIL && !last && n > 0 && s[n - 1] & 0x80; k++)
		n--;
	while (i < n) {
		i += eights_printed(s + i, n - i);
		if (i < n)
			i += make_sound(s + i, b->chunk.len - i);
	}
	/* Where it was cut off there is no end, and no fault of XML. */
	if (XML_Parse(b->xml, s, (int)i, last) == XML_STATUS_ERROR && !last)
		b->broken = true;
	b->chunk.len -= i;
	memmove(s, s + i, b->chunk.len);
}

bool
pdf_bbox_take(void *bbox, const char *s, size_t n)
{
	struct pdf_bbox *b = bbox;

	if (b->limit || b->broken || b->out->whole)
		return false;
	buf_add(&b->chunk, s, n);
	parse_chunk(b, false);
	return !b->limit && !b->broken && !b->out->whole;
}

enum status
pdf_bbox_end(struct pdf_bbox *b, const char *path, struct error *err)
{
	enum status st = STATUS_OK;

	if (!b->limit && !b->broken && !b->out->whole) {
		buf_add(&b->chunk, "", 0);
		parse_chunk(b, true);
	}
	if (b->limit)
		st = error_set(err, STATUS_LIMIT, "%s: %s", path, b->limit);
	else if (!b->out->n)
		st = error_set(err, STATUS_FORMAT,
			       "%s: has no pages that pdftotext could read",
			       path);
	else if (b->broken)
		st = error_set(err, STATUS_FORMAT, "%s: %s", path, unknown);
	if (b->xml)
		XML_ParserFree(b->xml);
	buf_free(&b->chunk);
	buf_free(&b->text);
	free(b);
	return st;
}

#endif
