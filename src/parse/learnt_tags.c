/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tags in square brackets or braces that the text closes somewhere: "[i]" and
 * "[/i]", "{quote}" twice alone on a line.  Lists among them are numbered as
 * paragraphs are.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/learnt_int.h"

enum {
	CLOSED_LEAST = 2, /* tags that are closed, where it is no accident */
	NAMES = 16,
	NAME_MOST = 12,
	DEPTHS = 3,
	TAG_MOST = 300, /* bytes of a tag, with an address */
};

struct tags {
	char names[NAMES][NAME_MOST + 1];
	size_t n, closed;
	size_t depth; /* of lists that are open */
	int count[DEPTHS + 1];
	bool counted[DEPTHS + 1]; /* by number or letter: no mere bullets */
};

static size_t
name_length(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && i < NAME_MOST && char_is_lower(s[i] | ' '))
		i++;
	return i;
}

/* Bytes of "[/name]" at s. */
static size_t
closing_at(const char *s, size_t n, size_t *name)
{
	if (n < 4 || s[0] != '[' || s[1] != '/')
		return 0;
	*name = name_length(s + 2, n - 2);
	return *name && *name + 2 < n && s[*name + 2] == ']' ? *name + 3 : 0;
}

static bool
is_known(const struct tags *tags, const char *s, size_t n)
{
	for (size_t i = 0; i < tags->n; i++)
		if (strlen(tags->names[i]) == n &&
		    !memcmp(tags->names[i], s, n))
			return true;
	return false;
}

static void
collect(struct tags *tags, const char *s, size_t n)
{
	const char *end = s + n;
	size_t name;

	while ((s = memchr(s, '[', (size_t)(end - s))) != NULL) {
		if (closing_at(s, (size_t)(end - s), &name)) {
			tags->closed++;
			if (tags->n < NAMES && !is_known(tags, s + 2, name)) {
				memcpy(tags->names[tags->n], s + 2, name);
				tags->names[tags->n++][name] = '\0';
			}
		}
		s++;
	}
}

static bool
names(const char *s, size_t n, const char *name)
{
	return n == strlen(name) && !memcmp(s, name, n);
}

/* A list begins: "[list=1]", "[list]", "[ol]", "[ul]". */
static void
open_list(struct tags *tags, const char *s, size_t n, char how)
{
	if (!names(s, n, "list") && !names(s, n, "ol") && !names(s, n, "ul"))
		return;
	tags->depth += tags->depth < DEPTHS;
	tags->count[tags->depth] = 0;
	tags->counted[tags->depth] = names(s, n, "ol") || how == '=';
}

static void
close_list(struct tags *tags, const char *s, size_t n)
{
	if (tags->depth &&
	    (names(s, n, "list") || names(s, n, "ol") || names(s, n, "ul")))
		tags->depth--;
}

/* "[*]", "[li]": the number that it stands for. */
static size_t
take_item(struct tags *tags, const char *s, size_t n, struct buf *out)
{
	static const char *const romans[] = { "i",  "ii",  "iii",  "iv", "v",
					      "vi", "vii", "viii", "ix", "x" };
	size_t len = n >= 3 && !memcmp(s, "[*]", 3)    ? 3
		     : n >= 4 && !memcmp(s, "[li]", 4) ? 4
						       : 0;
	int *count = &tags->count[tags->depth];

	if (!len || !tags->depth)
		return 0;
	if (!tags->counted[tags->depth])
		buf_puts(out, "- ");
	else if (tags->depth == 1)
		buf_printf(out, "%d. ", ++*count);
	else if (tags->depth == 2)
		buf_printf(out, "(%c) ", 'a' + (*count)++ % 26);
	else
		buf_printf(out, "(%s) ", romans[(*count)++ % 10]);
	return len;
}

/* Bytes of a tag that is closed somewhere, at s. */
static size_t
tag_at(struct tags *tags, const char *s, size_t n)
{
	size_t name, len = closing_at(s, n, &name);
	const char *close;

	if (len) {
		close_list(tags, s + 2, name);
		return len;
	}
	name = n > 2 && *s == '[' ? name_length(s + 1, n - 1) : 0;
	if (!name || !is_known(tags, s + 1, name) || name + 1 >= n ||
	    !strchr("]= ", s[name + 1]))
		return 0;
	close = memchr(s, ']', n < TAG_MOST ? n : TAG_MOST);
	if (close)
		open_list(tags, s + 1, name, s[name + 1]);
	return close ? (size_t)(close + 1 - s) : 0;
}

static void
take_off(struct learnt *t, struct tags *tags)
{
	struct buf out = BUF_INIT;

	for (size_t k = 0; k < t->n; k++) {
		const struct source_line *l = &t->lines[k];

		if (!l->len || !memchr(l->text, '[', l->len))
			continue;
		buf_clear(&out);
		for (size_t i = 0, len; i < l->len; i += len ? len : 1) {
			len = take_item(tags, l->text + i, l->len - i, &out);
			if (!len)
				len = tag_at(tags, l->text + i, l->len - i);
			if (!len)
				buf_putc(&out, l->text[i]);
		}
		learnt_put(t, k, out.len ? out.data : "", out.len);
	}
	buf_free(&out);
}

/* "{quote}", and nothing else: another line closes it. */
static bool
is_brace(const struct source_line *l)
{
	return l->len > 2 && *l->text == '{' &&
	       name_length(l->text + 1, l->len - 1) > 0 &&
	       (l->text[l->len - 1] == '}' && !memchr(l->text, ' ', l->len));
}

static bool
take_braces(struct learnt *t)
{
	bool any = false;

	for (size_t i = 0; i < t->n; i++) {
		if (!is_brace(&t->lines[i]))
			continue;
		learnt_put(t, i, "", 0);
		any = true;
	}
	return any;
}

bool
learnt_tags(struct learnt *t)
{
	struct tags tags = { 0 };
	bool braces = take_braces(t);

	for (size_t i = 0; i < t->n; i++)
		if (t->lines[i].len)
			collect(&tags, t->lines[i].text, t->lines[i].len);
	if (tags.closed < CLOSED_LEAST)
		return braces;
	take_off(t, &tags);
	return true;
}
