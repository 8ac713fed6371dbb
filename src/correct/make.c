/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making a correction of what a person says of a paragraph. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "correct/correct_int.h"
#include "model/symbol.h"
#include "text/utf8.h"

struct correction
correction_begin(const struct resolution *r, const char *label,
		 enum correction_kind kind, struct arena *a)
{
	return (struct correction){
		.kind = kind,
		.work = arena_strdup(a, r->key),
		.lang = arena_strdup(a, r->lang),
		.label = arena_strdup(a, label),
		.before = "",
		.words = "",
		.to = "",
		.author = "",
	};
}

enum status
correction_join(const struct resolution *r, size_t paragraph, struct arena *a,
		struct correction *out, struct error *err)
{
	const struct paragraph *p = &r->paragraphs[paragraph];

	if (paragraph == 0)
		return error_set(err, STATUS_USAGE,
				 "%s is the first paragraph: there is none "
				 "before it to join it to",
				 p->label);
	if (paragraph_is_row(p) || paragraph_is_row(p - 1))
		return error_set(err, STATUS_USAGE,
				 "rows of a table cannot be joined");
	*out = correction_begin(r, p->label, CORRECTION_JOIN, a);
	out->before = place_before(a, p[-1].text, p[-1].len);
	out->words = place_words(a, p->text, p->len);
	return correction_check(out, err);
}

/* --- where to split ---------------------------------------------------- */

/* Whether a word begins there. */
static bool
at_word(const char *text, size_t at)
{
	size_t before = utf8_prev(text, at, at), n;
	uint32_t c = utf8_decode(text + before, at - before, &n);

	return !utf8_is_letter(c) || utf8_is_ideograph(c);
}

/* How often the words begin in the text behind its start; *at: the last. */
static size_t
count_words(const struct paragraph *p, const char *words,
	    int (*compare)(const char *, const char *, size_t), size_t *at)
{
	size_t n = strlen(words), found = 0;

	for (size_t i = 1; n && i + n <= p->len; i++)
		if (compare(p->text + i, words, n) == 0 &&
		    at_word(p->text, i)) {
			*at = i;
			found++;
		}
	return found;
}

/* As much as is quoted must be quoted once. */
static enum status
quote(const struct paragraph *p, size_t at, struct arena *a,
      struct correction *out, struct error *err)
{
	size_t where = at;

	out->before = place_before(a, p->text, at);
	out->words = place_words(a, p->text + at, p->len - at);
	if (place_count(out, p, &where) != 1)
		return error_set(err, STATUS_USAGE,
				 "%s has these words, and what is round them, "
				 "more than once: it cannot be split there",
				 p->label);
	return correction_check(out, err);
}

enum status
correction_split(const struct resolution *r, size_t paragraph,
		 const char *words, struct arena *a, struct correction *out,
		 struct error *err)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	const char *typed;
	size_t at = 0, n;

	words += strspn(words, " ");
	typed = arena_strndup(a, words, place_trimmed(words, strlen(words)));
	if (paragraph_is_row(p))
		return error_set(err, STATUS_USAGE,
				 "a row of a table cannot be split");
	n = count_words(p, typed, strncmp, &at);
	if (n == 0)
		n = count_words(p, typed, strncasecmp, &at);
	if (n != 1)
		return error_set(err, STATUS_USAGE,
				 n ? "%s has '%s' more than once: type more "
				     "of the words"
				   : "%s has no '%s' behind its first word",
				 p->label, typed);
	*out = correction_begin(r, p->label, CORRECTION_SPLIT, a);
	return quote(p, at, a, out, err);
}

/* --- another label ----------------------------------------------------- */

enum status
correction_relabel(const struct resolution *r, size_t paragraph,
		   const char *label, struct arena *a, struct correction *out,
		   struct error *err)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	const char *to = naming_read(a, label);

	if (!to)
		return error_set(err, STATUS_USAGE,
				 "'%s' is no label; labels are like PP3, "
				 "OP5(a), II/OP2, Annex/4 or H1",
				 label);
	if (strcmp(to, p->label) == 0)
		return error_set(err, STATUS_USAGE, "it is %s already", to);
	if (!naming_free(r, to, paragraph))
		return error_set(err, STATUS_USAGE,
				 "there is another %s; give that one another "
				 "label first",
				 to);
	*out = correction_begin(r, p->label, CORRECTION_RELABEL, a);
	out->words = place_words(a, p->text, p->len);
	out->to = to;
	return correction_check(out, err);
}
