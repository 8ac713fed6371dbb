/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers that somebody wrote in place of Word's own. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

enum {
	WRITTEN = 16, /* bytes of one, at most */
	LETTERS = 3,  /* in place of one, at most */
};

bool
docx_is_custom(const xmlNode *node)
{
	const char *value = dom_attr(node, "customMarkFollows");

	return *value && strcmp(value, "0") && strcmp(value, "false");
}

/* In place of Word's: "2", "(2)", "2/"; or 0. */
static unsigned
number_of(const char *s)
{
	bool open = *s == '(';
	char *end;
	unsigned long n;

	s += open;
	if (*s < '1' || *s > '9')
		return 0;
	n = strtoul(s, &end, 10);
	end += !open && *end == '/';
	return n < 10000 && !strcmp(end, open ? ")" : "") ? (unsigned)n : 0;
}

/* What the first words of a run, or behind a reference, say. */
static const char *
words_from(const xmlNode *at)
{
	while (at && !dom_is(at, "t"))
		at = at->next;
	return at && at->children && at->children->content
		       ? (const char *)at->children->content
		       : "";
}

/* A run of nothing but a part of a number, raised or of the same style. */
static bool
is_rest(const struct docx *d, const xmlNode *run, const char *style)
{
	const char *s = words_from(run->children);
	const xmlNode *rpr = dom_child(run, "rPr");
	const char *own = dom_val(rpr, "rStyle");

	return dom_is(run, "r") && !dom_child(run, "footnoteReference") && *s &&
	       strspn(s, "0123456789()/") == strlen(s) &&
	       (docx_is_raised(d, rpr) ||
		(style && own && !strcmp(own, style)));
}

const char *
docx_written_letters(struct docx *d, const xmlNode *reference)
{
	const char *s = words_from(reference->next);
	size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyz");

	return n && n <= LETTERS && (!s[n] || !strcmp(s + n, "/"))
		       ? arena_strdup(d->a, s)
		       : NULL;
}

unsigned
docx_number_letters(struct docx *d, const xmlNode *reference)
{
	const xmlNode *root = xmlDocGetRootElement(reference->doc);

	if (!d->lettered)
		for (const xmlNode *at = root; at; at = dom_next(at, root))
			d->lettered += dom_is(at, "footnoteReference") ||
				       dom_is(at, "endnoteReference");
	return ++d->lettered;
}

unsigned
docx_written(struct docx *d, const xmlNode *reference)
{
	const xmlNode *run = reference->parent;
	const char *first = words_from(reference->next);
	unsigned number = number_of(first), whole, n = 0;
	const char *style = dom_val(dom_child(run, "rPr"), "rStyle");
	char s[WRITTEN] = "";

	if (strlen(first) >= sizeof s)
		return number;
	strcpy(s, first);
	while ((run = run->next) && is_rest(d, run, style) &&
	       strlen(s) + strlen(words_from(run->children)) < sizeof s) {
		strcat(s, words_from(run->children));
		n++;
		whole = number_of(s);
		if (!whole ||
		    (whole != number && number && whole != d->last_written + 1))
			continue;
		number = whole;
		d->skip_runs = n;
	}
	d->last_written = number;
	return number;
}
