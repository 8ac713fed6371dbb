/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text that runs from right to left: asked of libunistring and FriBidi. */
#include "config.h"

#include <string.h>
#include <unictype.h>
#ifdef HAVE_FRIBIDI
#include <fribidi/fribidi.h>
#endif

#include "text/bidi.h"
#include "text/utf8.h"

/* 1: from right to left, -1: from left to right, 0: it has no direction. */
static int
direction(uint32_t c)
{
	switch (uc_bidi_category(c)) {
	case UC_BIDI_R:
	case UC_BIDI_AL:
		return 1;
	case UC_BIDI_L:
		return -1;
	default:
		return 0;
	}
}

/* No character below U+0590 runs that way; its first byte is 0xD6. */
static bool
may_be_needed(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0xD6)
			return true;
	return false;
}

bool
bidi_needed(const char *s, size_t n)
{
	if (!may_be_needed(s, n))
		return false;
	for (size_t i = 0, len; i < n; i += len)
		if (direction(utf8_decode(s + i, n - i, &len)) > 0)
			return true;
	return false;
}

bool
bidi_is_rtl(const char *s, size_t n)
{
	long sum = 0;

	if (!may_be_needed(s, n))
		return false;
	for (size_t i = 0, len; i < n; i += len)
		sum += direction(utf8_decode(s + i, n - i, &len));
	return sum > 0;
}

#ifdef HAVE_FRIBIDI

bool
bidi_built(void)
{
	return true;
}

/* A paragraph as FriBidi wants it, one element a character. */
struct para {
	FriBidiChar *c;
	size_t *at; /* where it begins */
	FriBidiCharType *types;
	FriBidiBracketType *brackets;
	FriBidiArabicProp *joining;
	FriBidiLevel *levels;
	FriBidiStrIndex *map;
	FriBidiStrIndex n, first, last; /* the line is first..last */
};

static void
take(struct arena *a, const struct bidi_line *l, struct para *p)
{
	size_t len;

	*p = (struct para){
		.c = arena_array(a, l->n, sizeof(*p->c)),
		.at = arena_array(a, l->n, sizeof(*p->at)),
		.types = arena_array(a, l->n, sizeof(*p->types)),
		.brackets = arena_array(a, l->n, sizeof(*p->brackets)),
		.joining = arena_array(a, l->n, sizeof(*p->joining)),
		.levels = arena_array(a, l->n, sizeof(*p->levels)),
		.map = arena_array(a, l->n, sizeof(*p->map)),
	};
	for (size_t i = 0; i < l->n; i += len) {
		p->first += i < l->start;
		p->last += i < l->end;
		p->c[p->n] = utf8_decode(l->s + i, l->n - i, &len);
		p->map[p->n] = p->n;
		p->at[p->n++] = i;
	}
}

/* Levels and shapes; false where it cannot be had. */
static bool
resolve(struct para *p, bool rtl)
{
	FriBidiParType base = rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;

	fribidi_get_bidi_types(p->c, p->n, p->types);
	fribidi_get_bracket_types(p->c, p->n, p->types, p->brackets);
	if (!fribidi_get_par_embedding_levels_ex(p->types, p->brackets, p->n,
						 &base, p->levels))
		return false;
	fribidi_get_joining_types(p->c, p->n, p->joining);
	fribidi_join_arabic(p->types, p->n, p->levels, p->joining);
	fribidi_shape(FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC, p->levels,
		      p->n, p->joining, p->c);
	return fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT, p->types,
				    p->last - p->first, p->first, base,
				    p->levels, p->c, p->map) != 0;
}

struct bidi_char *
bidi_order(struct arena *a, const struct bidi_line *line, size_t *count)
{
	struct bidi_char *out;
	struct para p;

	*count = 0;
	if (!line->rtl && !bidi_needed(line->s, line->n))
		return NULL;
	take(a, line, &p);
	if (p.last == p.first || !resolve(&p, line->rtl))
		return NULL;
	out = arena_array(a, (size_t)(p.last - p.first), sizeof(*out));
	for (FriBidiStrIndex i = p.first; i < p.last; i++)
		if (p.c[i] != FRIBIDI_CHAR_FILL)
			out[(*count)++] =
				(struct bidi_char){ .c = p.c[i],
						    .at = p.at[p.map[i]] };
	return out;
}

#else

bool
bidi_built(void)
{
	return false;
}

struct bidi_char *
bidi_order(struct arena *a, const struct bidi_line *line, size_t *count)
{
	(void)a;
	(void)line;
	*count = 0;
	return NULL;
}

#endif
