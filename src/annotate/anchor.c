/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Anchors.  An annotation is looked for by what is certain: its label and
 * the digest of its paragraph.  Likeness only ever speaks against a place,
 * never for one.
 */
#include "config.h"

#include <string.h>

#include "annotate/anchor.h"
#include "annotate/similar.h"
#include "base/buf.h"
#include "base/digest.h"
#include "text/utf8.h"

/* Per mille of the words quoted that an edited paragraph keeps. */
enum { EDITED_KEEPS = 500 };

/* --- making ---------------------------------------------------------- */

static size_t
back_points(const char *s, size_t at, size_t points)
{
	while (at > 0 && points-- > 0)
		do
			at--;
		while (at > 0 && ((unsigned char)s[at] & 0xC0) == 0x80);
	return at;
}

struct anchor
anchor_make(struct arena *a, const struct resolution *r, size_t paragraph,
	    size_t start, size_t end)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	char hash[DIGEST_SIZE];
	size_t before, after;

	end = end < p->len ? end : p->len;
	start = start < end ? start : end;
	before = back_points(p->text, start, ANCHOR_CONTEXT);
	after = utf8_bytes(p->text + end, p->len - end, ANCHOR_CONTEXT);
	digest_hex(p->text, p->len, hash);
	return (struct anchor){
		.work = arena_strdup(a, r->key),
		.lang = arena_strdup(a, r->lang),
		.label = arena_strdup(a, p->label),
		.exact = arena_strndup(a, p->text + start, end - start),
		.prefix = arena_strndup(a, p->text + before, start - before),
		.suffix = arena_strndup(a, p->text + end, after),
		.start = (long)utf8_points(p->text, start),
		.end = (long)utf8_points(p->text, end),
		.hash = arena_strdup(a, hash),
	};
}

bool
anchor_is_whole(const struct anchor *an)
{
	/* A passage that begins and ends a paragraph has nothing round it. */
	return an->start == 0 && !an->prefix[0] && !an->suffix[0];
}

/* --- finding --------------------------------------------------------- */

static bool
is_text(const struct anchor *an, const char *text, size_t len)
{
	char hash[DIGEST_SIZE];

	digest_hex(text, len, hash);
	return strcmp(hash, an->hash) == 0;
}

static bool
same_text(const struct anchor *an, const struct paragraph *p)
{
	return is_text(an, p->text, p->len);
}

/* The one paragraph with the same text; -1 where there are none or more. */
static long
only_same_text(const struct anchor *an, const struct resolution *r)
{
	long found = -1;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		if (!same_text(an, &r->paragraphs[i]))
			continue;
		if (found >= 0)
			return -1;
		found = (long)i;
	}
	return found;
}

/*
 * A paragraph that a correction by hand made of the one annotated: of two
 * halves the one with the words, or the first.
 */
static long
corrected(const struct anchor *an, const struct resolution *r)
{
	size_t start, end;
	long found = -1;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];
		bool was = false;

		for (size_t k = 0; p->former && p->former[k] && !was; k++)
			was = is_text(an, p->former[k], strlen(p->former[k]));
		if (was && !anchor_is_whole(an) &&
		    anchor_passage(an, p, &start, &end))
			return (long)i;
		if (was && found < 0)
			found = (long)i;
	}
	return found;
}

/* Whether the paragraph annotated was taken out by hand. */
static bool
was_removed(const struct anchor *an, const struct resolution *r)
{
	for (size_t i = 0; i < r->n_removed; i++)
		if (is_text(an, r->removed[i], strlen(r->removed[i])))
			return true;
	return false;
}

static int
likeness(const struct pairs *quote, const struct paragraph *p)
{
	struct pairs text = pairs_of(p->text, p->len);
	int shared = pairs_shared(quote, &text);

	pairs_free(&text);
	return shared;
}

static struct pairs
quoted(const struct anchor *an)
{
	struct buf b = BUF_INIT;
	struct pairs p;

	buf_puts(&b, an->prefix);
	buf_puts(&b, an->exact);
	buf_puts(&b, an->suffix);
	p = pairs_of(b.data, b.len);
	buf_free(&b);
	return p;
}

/*
 * Whether paragraph `at`, which has the label but not the text, is the one
 * that was annotated, edited since; and not another one that was put there
 * while the annotated one went elsewhere or out.
 */
static bool
is_edited(const struct anchor *an, const struct resolution *r, size_t at)
{
	struct pairs quote = quoted(an);
	int here = likeness(&quote, &r->paragraphs[at]);
	bool edited = here >= EDITED_KEEPS;

	for (size_t i = 0; i < r->n_paragraphs && edited && here < 1000; i++)
		edited = likeness(&quote, &r->paragraphs[i]) <= here;
	pairs_free(&quote);
	return edited;
}

enum anchor_state
anchor_find(const struct anchor *an, const struct resolution *r,
	    long *paragraph)
{
	long labelled;

	*paragraph = -1;
	if (strcmp(an->work, r->key) != 0)
		return ANCHOR_ORPHAN;
	labelled = resolution_paragraph(r, an->label);
	if (labelled >= 0 && same_text(an, &r->paragraphs[labelled])) {
		*paragraph = labelled;
		return ANCHOR_EXACT;
	}
	*paragraph = only_same_text(an, r);
	if (*paragraph >= 0)
		return ANCHOR_MOVED;
	*paragraph = corrected(an, r);
	if (*paragraph >= 0)
		return *paragraph == labelled ? ANCHOR_CHANGED : ANCHOR_MOVED;
	if (labelled < 0 || was_removed(an, r) ||
	    (strcmp(an->lang, r->lang) == 0 &&
	     !is_edited(an, r, (size_t)labelled)))
		return ANCHOR_ORPHAN;
	*paragraph = labelled;
	return ANCHOR_CHANGED;
}

/* --- the passage ----------------------------------------------------- */

static bool
prefix_fits(const struct anchor *an, const char *text, size_t start)
{
	size_t n = strlen(an->prefix);

	if (n == 0)
		return start == 0;
	return start >= n && memcmp(text + start - n, an->prefix, n) == 0;
}

static bool
suffix_fits(const struct anchor *an, const char *text, size_t end)
{
	size_t n = strlen(an->suffix);

	return n == 0 ? text[end] == '\0'
		      : strncmp(text + end, an->suffix, n) == 0;
}

/* A place where the words stand, seen among all such places. */
struct spot {
	size_t at, count;
};

static void
count_spot(struct spot *p, bool fits, size_t at)
{
	if (fits && p->count++ == 0)
		p->at = at;
}

/*
 * The same words may be others: a short passage must have what was round it
 * on one side at least.
 */
static bool
find_words(const struct anchor *an, const char *text, size_t *at)
{
	size_t len = strlen(an->exact);
	bool is_long = utf8_points(an->exact, len) > 2 * ANCHOR_CONTEXT;
	struct spot both = { 0 }, either = { 0 };

	for (const char *s = text; len && (s = strstr(s, an->exact)); s++) {
		size_t here = (size_t)(s - text);
		bool left = prefix_fits(an, text, here);
		bool right = suffix_fits(an, text, here + len);

		count_spot(&both, left && right, here);
		count_spot(&either, left || right || is_long, here);
	}
	*at = both.count == 1 ? both.at : either.at;
	return both.count == 1 || (both.count == 0 && either.count == 1);
}

bool
anchor_passage(const struct anchor *an, const struct paragraph *p,
	       size_t *start, size_t *end)
{
	size_t at = utf8_bytes(p->text, p->len, (size_t)an->start);
	bool found = same_text(an, p) || find_words(an, p->text, &at);

	*start = at;
	*end = at + strlen(an->exact);
	return found && an->exact[0] && *end <= p->len;
}

const char *
anchor_state_name(enum anchor_state s)
{
	static const char *const names[] = {
		[ANCHOR_EXACT] = "exact",
		[ANCHOR_MOVED] = "moved",
		[ANCHOR_CHANGED] = "changed",
		[ANCHOR_ORPHAN] = "orphan",
	};

	return names[s];
}
