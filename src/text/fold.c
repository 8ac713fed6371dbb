/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Folding for search.  A search folds whole texts at every key, so ASCII goes
 * by a short way and nothing is looked up twice.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

#include "text/fold.h"
#include "text/utf8.h"

/* One character stands for another: kinds of dashes and quotes. */
static const struct {
	uint32_t first, last;
	char as;
} alike[] = {
	{ 0x0060, 0x0060, '\'' }, { 0x00AB, 0x00AB, '"' },
	{ 0x00B4, 0x00B4, '\'' }, { 0x00BB, 0x00BB, '"' },
	{ 0x2010, 0x2015, '-' },  { 0x2018, 0x201B, '\'' },
	{ 0x201C, 0x201F, '"' },  { 0x2032, 0x2032, '\'' },
	{ 0x2033, 0x2033, '"' },  { 0x2035, 0x2035, '\'' },
	{ 0x2036, 0x2036, '"' },  { 0x2039, 0x203A, '\'' },
	{ 0x2212, 0x2212, '-' },
};

/* Where full case folding is more than the lower-case letter. */
static const struct {
	uint32_t c;
	const char *as;
} folds[] = {
	{ 0x00DF, "ss" },	/* sharp s */
	{ 0x1E9E, "ss" },	/* capital sharp s */
	{ 0x03C2, "\xCF\x83" }, /* final sigma */
};
enum { N_FOLDS = sizeof(folds) / sizeof(*folds) };

/* Invisible: format characters, and the stretcher of Arabic words. */
static bool
is_nothing(uint32_t c)
{
	return c == 0x0640 ||
	       uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf);
}

static bool
is_mark(uint32_t c)
{
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Mn |
							   UC_CATEGORY_MASK_Me);
}

static uint32_t
plain_punctuation(uint32_t c)
{
	for (size_t i = 0; i < sizeof(alike) / sizeof(*alike); i++)
		if (c <= alike[i].last)
			return c < alike[i].first ? c
						  : (unsigned char)alike[i].as;
	return c;
}

/* The text being made. */
struct folding {
	struct arena *arena;
	struct folded out;
	size_t cap; /* of out.text; the map has one more */
	struct fold_how how;
};

/* Room for more bytes. */
static void
make_room(struct folding *f, size_t more)
{
	struct folded bigger = { .len = f->out.len };

	if (f->out.len + more <= f->cap)
		return;
	f->cap = (f->out.len + more) * 2;
	bigger.text = arena_array(f->arena, f->cap + 1, 1);
	bigger.map = arena_array(f->arena, f->cap + 1, sizeof(size_t));
	memcpy(bigger.text, f->out.text, f->out.len);
	memcpy(bigger.map, f->out.map, f->out.len * sizeof(size_t));
	f->out = bigger;
}

static void
put(struct folding *f, const char *s, size_t n, size_t from)
{
	make_room(f, n);
	for (size_t i = 0; i < n; i++) {
		f->out.text[f->out.len] = s[i];
		f->out.map[f->out.len++] = from;
	}
}

static void
put_space(struct folding *f, size_t from)
{
	if (!f->out.len || f->out.text[f->out.len - 1] != ' ')
		put(f, " ", 1, from);
}

/* A character that cannot be decomposed any further. */
static void
put_atom(struct folding *f, uint32_t c, size_t from)
{
	char encoded[4];

	if (is_nothing(c) || (!f->how.keep_marks && is_mark(c)))
		return;
	if (utf8_is_space(c)) {
		put_space(f, from);
		return;
	}
	for (size_t i = 0; !f->how.keep_case && i < N_FOLDS; i++)
		if (folds[i].c == c) {
			put(f, folds[i].as, 2, from);
			return;
		}
	if (!f->how.keep_case)
		c = uc_tolower(c);
	c = plain_punctuation(c);
	put(f, encoded, utf8_encode(c, encoded), from);
}

/* NFKD of one character, which may decompose again and again. */
static void
put_decomposed(struct folding *f, uint32_t c, size_t from)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag;
	int n;

	/* An accent that stands alone decomposes into a space and a mark. */
	c = plain_punctuation(c);
	n = uc_decomposition(c, &tag, parts);
	if (n <= 0)
		put_atom(f, c, from);
	for (int i = 0; i < n; i++)
		put_decomposed(f, parts[i], from);
}

static char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

struct folded
fold_text(struct arena *a, const char *s, size_t n, struct fold_how how)
{
	struct folding f = { .arena = a, .how = how, .cap = n };

	f.out.text = arena_array(a, n + 1, 1);
	f.out.map = arena_array(a, n + 1, sizeof(size_t));
	for (size_t i = 0, len = 1; i < n; i += len) {
		unsigned char c = (unsigned char)s[i];

		len = 1;
		if (c >= 0x80) {
			put_decomposed(&f, utf8_decode(s + i, n - i, &len), i);
		} else if (c == ' ' || (c >= '\t' && c <= '\r')) {
			put_space(&f, i);
		} else if (c == '`') {
			put(&f, "'", 1, i);
		} else {
			make_room(&f, 1);
			f.out.text[f.out.len] =
				how.keep_case ? (char)c : ascii_lower((char)c);
			f.out.map[f.out.len++] = i;
		}
	}
	f.out.text[f.out.len] = '\0';
	f.out.map[f.out.len] = n;
	return f.out;
}

/*
 * Letters of their own, which are typed by a key of their own: they ask for
 * nothing, though Unicode takes them for others with a mark.
 */
static const struct {
	uint32_t first, last;
} letters[] = {
	{ 0x0419, 0x0419 }, /* short i */
	{ 0x0439, 0x0439 },
	{ 0x0622, 0x0626 }, /* alef, waw and yeh with madda or hamza */
};

static bool
is_letter_itself(uint32_t c)
{
	for (size_t i = 0; i < sizeof(letters) / sizeof(*letters); i++)
		if (c >= letters[i].first && c <= letters[i].last)
			return true;
	return false;
}

/* Whether some part of c's decomposition is a mark. */
static bool
has_mark(uint32_t c)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag;
	int n;

	if (c < 0x80 || plain_punctuation(c) != c || is_letter_itself(c))
		return false;
	if (is_mark(c))
		return true;
	n = uc_decomposition(c, &tag, parts);
	for (int i = 0; i < n; i++)
		if (has_mark(parts[i]))
			return true;
	return false;
}

struct fold_how
fold_wants(const char *needle, size_t n)
{
	struct fold_how how = { 0 };

	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c = utf8_decode(needle + i, n - i, &len);

		how.keep_case = how.keep_case || utf8_is_upper(c);
		how.keep_marks = how.keep_marks || has_mark(c);
	}
	return how;
}

/* From the place in what was folded back to the original. */
static void
unfold(const struct folded *f, size_t at, size_t n, size_t from, size_t *start,
       size_t *end)
{
	size_t stop = at + n;

	/* Half a character that became several ("ss") is the whole one. */
	while (stop < f->len && f->map[stop] == f->map[stop - 1])
		stop++;
	*start = from + f->map[at];
	*end = from + f->map[stop];
}

bool
fold_find(const char *s, size_t n, const char *needle, size_t from,
	  size_t *start, size_t *end)
{
	size_t wanted = strlen(needle);
	struct fold_how how = fold_wants(needle, wanted);
	struct arena *a;
	struct folded what, where;
	const char *at;

	if (from >= n || !wanted)
		return false;
	a = arena_new();
	needle = utf8_clean(a, needle, wanted, &wanted);
	what = fold_text(a, needle, wanted, how);
	where = fold_text(a, s + from, n - from, how);
	at = what.len ? memmem(where.text, where.len, what.text, what.len)
		      : NULL;
	if (at)
		unfold(&where, (size_t)(at - where.text), what.len, from, start,
		       end);
	arena_free(a);
	return at != NULL;
}
