/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words and boxes from libxml2's events, as the bytes come in.  Of the XHTML
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
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

#include <libxml/SAX2.h>
#include <libxml/parser.h>

enum {
	PAGES_LIMIT = 10000,
	WORDS_LIMIT = 4 << 20,
	WORD_LIMIT = 1024, /* bytes; what is longer is no word */
	DEPTH_LIMIT = 32,  /* it has seven */
	TAIL = 2,	   /* bytes that may begin what XML does not allow */
};
static const float PAGE_LIMIT = 20000; /* points */

struct pdf_bbox {
	struct arena *a;
	struct pdf_pages *out;
	xmlSAXHandler sax;
	xmlParserCtxtPtr ctxt;
	struct buf chunk, text;
	bool in_word;
	struct pdf_word word; /* its box */
	int depth;
	const char *limit; /* why it was stopped */
};

static void
stop(struct pdf_bbox *b, const char *why)
{
	if (!b->limit)
		b->limit = why;
	xmlStopParser(b->ctxt);
}

/* "123.450000"; strtod() takes longer than all else. */
static float
number(const char *s, const char *end)
{
	float value = 0, unit = 1;
	bool minus = s < end && *s == '-';

	for (s += minus; s < end && *s >= '0' && *s <= '9'; s++)
		value = value * 10 + (float)(*s - '0');
	if (s < end && *s == '.')
		for (s++; s < end && *s >= '0' && *s <= '9' && unit > 1e-4f;
		     s++)
			value += (unit /= 10) * (float)(*s - '0');
	value = value < PAGE_LIMIT ? value : PAGE_LIMIT;
	return minus ? -value : value;
}

/* The attribute with this name among those that libxml2 hands over. */
static float
attribute(const xmlChar **attrs, int n, const char *name)
{
	for (int i = 0; i < n; i++, attrs += 5)
		if (!strcmp((const char *)attrs[0], name))
			return number((const char *)attrs[3],
				      (const char *)attrs[4]);
	return 0;
}

static void
begin_page(struct pdf_bbox *b, const xmlChar **attrs, int n)
{
	struct pdf_pages *out = b->out;

	if (out->n == PAGES_LIMIT) {
		stop(b, "has too many pages; split it");
		return;
	}
	out->at = arena_grow(b->a, out->at, out->n, &out->cap, sizeof *out->at);
	out->at[out->n++] = (struct pdf_page){
		.width = attribute(attrs, n, "width"),
		.height = attribute(attrs, n, "height"),
	};
}

static void
on_start(void *data, const xmlChar *name, const xmlChar *prefix,
	 const xmlChar *uri, int n_ns, const xmlChar **ns, int n_attrs,
	 int n_default, const xmlChar **attrs)
{
	struct pdf_bbox *b = data;

	(void)prefix, (void)uri, (void)n_ns, (void)ns, (void)n_default;
	if (++b->depth > DEPTH_LIMIT) {
		stop(b, "is read by a pdftotext that is not known");
		return; /* what stop() leaves of the attributes is freed */
	}
	b->in_word = !strcmp((const char *)name, "word");
	if (!strcmp((const char *)name, "page"))
		begin_page(b, attrs, n_attrs);
	if (!b->in_word)
		return;
	buf_clear(&b->text);
	b->word = (struct pdf_word){
		.left = attribute(attrs, n_attrs, "xMin"),
		.top = attribute(attrs, n_attrs, "yMin"),
		.right = attribute(attrs, n_attrs, "xMax"),
		.bottom = attribute(attrs, n_attrs, "yMax"),
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
on_end(void *data, const xmlChar *name, const xmlChar *prefix,
       const xmlChar *uri)
{
	struct pdf_bbox *b = data;

	(void)name, (void)prefix, (void)uri;
	b->depth--;
	if (b->in_word)
		end_word(b);
	b->in_word = false;
}

static void
on_text(void *data, const xmlChar *s, int n)
{
	struct pdf_bbox *b = data;

	if (b->in_word && b->text.len <= WORD_LIMIT)
		buf_add(&b->text, (const char *)s, (size_t)n);
}

static void
on_error(void *data, xmlErrorPtr e)
{
	(void)data, (void)e; /* what was lost is lost */
}

struct pdf_bbox *
pdf_bbox_new(struct arena *a, struct pdf_pages *out)
{
	struct pdf_bbox *b = xcalloc(1, sizeof *b);

	b->a = a;
	b->out = out;
	b->sax = (xmlSAXHandler){
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.serror = (xmlStructuredErrorFunc)on_error,
	};
	*out = (struct pdf_pages){ 0 };
	b->ctxt = xmlCreatePushParserCtxt(&b->sax, b, NULL, 0, NULL);
	if (!b->ctxt)
		b->limit = "no memory";
	else
		xmlCtxtUseOptions(b->ctxt, XML_PARSE_RECOVER | XML_PARSE_NONET |
						   XML_PARSE_IGNORE_ENC);
	return b;
}

/*
 * pdftotext prints whatever a font says its glyphs mean: control characters,
 * halves of surrogates, U+FFFE.  Put in place of them what XML allows.
 */
static void
make_sound(char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c < ' ' && c != '\n')
			s[i] = ' ';
		if (c < 0xed || i + 2 >= n)
			continue;
		unsigned char c1 = (unsigned char)s[i + 1],
			      c2 = (unsigned char)s[i + 2];

		if ((c == 0xed && c1 >= 0xa0) ||
		    (c == 0xef && c1 == 0xbf && c2 >= 0xbe))
			memcpy(s + i, "\xef\xbf\xbd", 3);
	}
}

/* Give libxml2 what is in the chunk but for the last `keep' bytes. */
static void
parse_chunk(struct pdf_bbox *b, size_t keep, bool last)
{
	size_t n = b->chunk.len - keep;

	make_sound(b->chunk.data, b->chunk.len);
	xmlParseChunk(b->ctxt, b->chunk.data, (int)n, last);
	memmove(b->chunk.data, b->chunk.data + n, keep);
	b->chunk.len = keep;
}

bool
pdf_bbox_take(void *bbox, const char *s, size_t n)
{
	struct pdf_bbox *b = bbox;

	if (b->limit)
		return 0;
	buf_add(&b->chunk, s, n);
	if (b->chunk.len > TAIL)
		parse_chunk(b, TAIL, false);
	return !b->limit;
}

enum status
pdf_bbox_end(struct pdf_bbox *b, const char *path, struct error *err)
{
	enum status st = STATUS_OK;

	if (b->ctxt && !b->limit) {
		buf_add(&b->chunk, "", 0);
		parse_chunk(b, 0, true);
	}
	if (b->limit)
		st = error_set(err, STATUS_LIMIT, "%s: %s", path, b->limit);
	else if (!b->out->n)
		st = error_set(err, STATUS_FORMAT,
			       "%s: has no pages that pdftotext could read",
			       path);
	if (b->ctxt)
		xmlFreeParserCtxt(b->ctxt);
	buf_free(&b->chunk);
	buf_free(&b->text);
	free(b);
	return st;
}

#endif
