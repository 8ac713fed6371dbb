/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making tags match. */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "akn/akn_mend.h"

enum { DEPTH = 256 };

/* The name of an open element. */
struct open {
	const char *name;
	size_t len;
};

struct mender {
	const char *at, *end;
	struct buf *out;
	struct open stack[DEPTH];
	size_t depth;
};

/* What ends with `mark`: comments and the like, copied as they are. */
static const char *
behind(const char *s, const char *end, const char *mark)
{
	const char *hit = memmem(s, (size_t)(end - s), mark, strlen(mark));

	return hit ? hit + strlen(mark) : end;
}

/* One past the '>' of the tag at s; a '<' begins another one. */
static const char *
tag_end(const char *s, const char *end)
{
	char quote = '\0';

	for (s++; s < end; s++) {
		if (quote)
			quote = *s == quote ? '\0' : quote;
		else if (*s == '"' || *s == '\'')
			quote = *s;
		else if (*s == '>')
			return s + 1;
		else if (*s == '<')
			return s;
	}
	return end;
}

static size_t
name_length(const char *s, const char *end)
{
	size_t n = 0;

	while (s + n < end && !strchr(" \t\r\n/><=\"'", s[n]))
		n++;
	return n;
}

static void
close_top(struct mender *m)
{
	struct open *o = &m->stack[--m->depth];

	buf_puts(m->out, "</");
	buf_add(m->out, o->name, o->len);
	buf_putc(m->out, '>');
}

/* Close what is open up to this name; nothing where it is not open. */
static void
end_tag(struct mender *m, const char *name, size_t len)
{
	size_t d = m->depth;

	while (d > 0 && (m->stack[d - 1].len != len ||
			 memcmp(m->stack[d - 1].name, name, len)))
		d--;
	while (d > 0 && m->depth >= d)
		close_top(m);
}

static void
start_tag(struct mender *m, const char *tag, size_t n)
{
	size_t len = name_length(tag + 1, tag + n);
	bool closed = n > 2 && tag[n - 2] == '/';

	if (!closed && m->depth < DEPTH)
		m->stack[m->depth++] = (struct open){ tag + 1, len };
	buf_add(m->out, tag, n);
}

static bool
is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       (unsigned char)c >= 0x80;
}

/* The markup at m->at, a '<'. */
static void
markup(struct mender *m)
{
	const char *s = m->at, *end = m->end;
	char next = s + 1 < end ? s[1] : '\0';

	if (next == '!' && end - s >= 4 && !memcmp(s, "<!--", 4)) {
		m->at = behind(s + 4, end, "-->");
		for (; s < m->at; s++)
			if (*s == '\n')
				buf_putc(m->out, '\n');
	} else if (next == '?') {
		m->at = behind(s, end, "?>");
		buf_add(m->out, s, (size_t)(m->at - s));
	} else if (next == '!') {
		m->at = tag_end(s, end);
		buf_add(m->out, s, (size_t)(m->at - s));
	} else if (next == '/') {
		m->at = tag_end(s, end);
		end_tag(m, s + 2, name_length(s + 2, m->at));
	} else if (is_name_start(next)) {
		m->at = tag_end(s, end);
		start_tag(m, s, (size_t)(m->at - s));
	} else {
		buf_puts(m->out, "&#60;");
		m->at++;
	}
}

/*
 * Entities by their numbers: after its first error libxml2 drops those that
 * have names, even the five of XML itself.
 */
static const struct entity {
	const char *name, *number;
} entities[] = {
	{ "&amp;", "&#38;" },  { "&lt;", "&#60;" },   { "&gt;", "&#62;" },
	{ "&quot;", "&#34;" }, { "&apos;", "&#39;" }, { "&nbsp;", "&#160;" },
};

/* The '&' at m->at, which may stand for itself. */
static void
reference(struct mender *m)
{
	size_t left = (size_t)(m->end - m->at);

	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
		size_t len = strlen(entities[i].name);

		if (left < len || memcmp(m->at, entities[i].name, len))
			continue;
		buf_puts(m->out, entities[i].number);
		m->at += len;
		return;
	}
	buf_puts(m->out, left > 1 && m->at[1] == '#' ? "&" : "&#38;");
	m->at++;
}

/* Text up to the next '<'. */
static void
text(struct mender *m)
{
	while (m->at < m->end && *m->at != '<') {
		unsigned char c = (unsigned char)*m->at;

		if (c == '&') {
			reference(m);
			continue;
		}
		buf_putc(m->out,
			 c < ' ' && c != '\n' && c != '\t' ? ' ' : (char)c);
		m->at++;
	}
}

void
akn_mend(const char *s, size_t n, struct buf *out)
{
	struct mender *m = xcalloc(1, sizeof *m);

	*m = (struct mender){ .at = s, .end = s + n, .out = out };
	while (m->at < m->end) {
		if (*m->at == '<')
			markup(m);
		else
			text(m);
	}
	while (m->depth > 0)
		close_top(m);
	free(m);
}
