/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which work a file holds: the symbol on its cover, its address where there
 * is none, and the letter of one of several.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/letters.h"
#include "parse/chars.h"
#include "akn/akn_head.h"

/* Of "A/RES/75/254 A-C" without its letters: 75/254 and A. */
static const char *
with_letter(const struct akn_head *h, const char *symbol, const char *letter)
{
	size_t n = strlen(symbol), cut = n;

	while (cut > 0 && !char_is_digit(symbol[cut - 1]) &&
	       symbol[cut - 1] != ')')
		cut--;
	return arena_printf(h->d->hand.a, "%.*s %s", (int)cut, symbol, letter);
}

/* The letter that s spells; of a part of a composite, else that of its turn. */
static const char *
read_letter(const struct akn_head *h, const char *s)
{
	char letter;

	if (char_is_upper(*s))
		return arena_strndup(h->d->hand.a, s, 1);
	if (letters_name(s, strlen(s), &letter))
		return arena_strndup(h->d->hand.a, &letter, 1);
	if (h->turn > 0 && h->turn <= 26)
		return arena_printf(h->d->hand.a, "%c", 'A' + (int)h->turn - 1);
	return "";
}

/* The letter of a decision, or of a part of a composite. */
static const char *
letter_of(const struct akn_head *h)
{
	const struct akn_node *own = akn_child(h->statement, TAG_preface);
	const struct akn_node *e = NULL;
	const char *s;

	if (own && h->turn)
		e = akn_find(own, TAG_docNumber);
	else if (own)
		e = akn_find_with(own, TAG_docNumber, "refersTo", "letter");
	s = e ? akn_plain(h->d->hand.a, e) : "";
	return e ? read_letter(h, s) : "";
}

/*
 * The symbol that the address of the work stands for, where the cover has
 * none: ".../unsc/2020-02-25/2511-2020/" is S/RES/2511/2020.
 */
static const char *
symbol_of_address(const struct akn_head *h)
{
	static const struct organ {
		const char *name, *prefix;
	} organs[] = {
		{ "/unga/", "A/RES/" },
		{ "/un-ga/", "A/RES/" },
		{ "/unsc/", "S/RES/" },
		{ "/un-sc/", "S/RES/" },
	};
	const struct akn_node *e = akn_find(h->root, TAG_FRBRuri);
	const char *uri = e ? akn_attr(e, "value") : "";

	for (size_t i = 0; i < sizeof organs / sizeof *organs; i++) {
		const char *at = strstr(uri, organs[i].name);
		char *symbol;

		if (!at)
			continue;
		at += strlen(organs[i].name);
		at += strcspn(at, "/");
		at += *at == '/';
		symbol = arena_printf(h->d->hand.a, "%s%.*s", organs[i].prefix,
				      (int)strcspn(at, "/"), at);
		for (char *p = symbol; *p; p++)
			*p = *p == '-' ? '/' : *p;
		return symbol;
	}
	return "";
}

static const char *
printed_symbol(const struct akn_head *h)
{
	const struct akn_node *e =
		akn_find_with(h->root, TAG_docNumber, "refersTo", "#symbol");
	const char *s = e ? akn_plain(h->d->hand.a, e) : "";

	return *s ? s : symbol_of_address(h);
}

/* The figures above the text: 2596 and 2021 of "Resolution 2596 (2021)". */
static bool
read_heading(const struct akn_head *h, long out[2])
{
	const struct akn_node *e = akn_find_with(
		h->root, TAG_docTitle, "refersTo", "#resolutionNumber");
	const char *p = e ? akn_plain(h->d->hand.a, e) : "";
	size_t n = 0, len;

	for (; n < 2 && *(p += strcspn(p, "0123456789")); p += len) {
		len = char_digits(p, strlen(p));
		out[n++] = strtol(p, NULL, 10);
	}
	return n == 2;
}

/* Of the Council's resolutions alone: others have their number on the cover. */
static const char *
symbol_of_heading(const struct akn_head *h)
{
	long n[2];

	return read_heading(h, n) ? arena_printf(h->d->hand.a,
						 "S/RES/%ld (%ld)", n[0], n[1])
				  : "";
}

/* Whether s is a work of the same body, of which the file's name speaks. */
static bool
agrees(const struct akn_head *h, const char *s, const struct symbol *cover)
{
	struct symbol symbol;

	return symbol_parse(s, strlen(s), BODY_NONE, &symbol) &&
	       symbol.body == cover->body && symbol.kind == cover->kind &&
	       symbol.number != cover->number &&
	       !akn_filename_differs(h->d->r->file, &symbol);
}

/* "S_PRST_2007_22-07.xml" where the file, of 2007, has a cover of 2005. */
static bool
name_is_of_year(const struct akn_head *h, const char *name,
		const struct symbol *cover)
{
	int year = h->d->r->issued.year;
	struct symbol symbol;

	if (!year || cover->body != BODY_SC || cover->year == year ||
	    !symbol_parse(name, strlen(name), BODY_NONE, &symbol))
		return false;
	if (symbol.kind == KIND_STATEMENT)
		return strtol(symbol.other + strlen("S/PRST/"), NULL, 10) ==
		       year;
	return symbol.body == BODY_SC && symbol.year == year;
}

/*
 * "S/RES/2510 (2019)" above "Resolution 2510 (2020)": the Council gave that
 * number in the year that the heading tells.
 */
static bool
is_year_misprint(const struct symbol *cover, const char *heading)
{
	struct symbol symbol;

	return cover->body == BODY_SC && !symbol_was_given(cover) &&
	       symbol_parse(heading, strlen(heading), BODY_NONE, &symbol) &&
	       symbol.number == cover->number && symbol_was_given(&symbol);
}

/*
 * The cover counts, unless the name of the file is against it, and so is
 * another place that tells the symbol, or the year of issue; or its year
 * cannot be.
 */
static const char *
symbol_of(const struct akn_head *h)
{
	const char *path = h->d->r->file, *cover = printed_symbol(h);
	const char *others[] = { symbol_of_address(h), symbol_of_heading(h) };
	const char *name;
	struct symbol c;

	if (!symbol_parse(cover, strlen(cover), BODY_NONE, &c))
		return cover;
	if (is_year_misprint(&c, others[1])) {
		resolution_doubt(h->d->r,
				 (struct doubt){ .kind = DOUBT_SYMBOL },
				 "The cover has another year");
		return others[1];
	}
	if (!akn_filename_differs(path, &c))
		return cover;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (agrees(h, others[i], &c))
			return others[i];
	name = akn_filename_symbol(h->d->hand.a, path);
	return name_is_of_year(h, name, &c) ? name : cover;
}

/* "A/DEC/579/76": what was written from right to left. */
static const char *
turned(struct arena *a, const char *s)
{
	const char *last = strrchr(s, '/'), *before = last;

	while (before && before > s && char_is_digit(before[-1]))
		before--;
	if (!last || before == last || before == s)
		return "";
	return arena_printf(a, "%.*s%s/%.*s", (int)(before - s), s, last + 1,
			    (int)(last - before), before);
}

/* What is no symbol of a work, where the file's name helps to read it. */
static const char *
mended(const struct akn_head *h, const char *s)
{
	struct arena *a = h->d->hand.a;
	const char *other = strpbrk(s, "0123456789")
				    ? turned(a, s)
				    : akn_filename_symbol(a, h->d->r->file);
	struct symbol symbol;

	if (symbol_parse(s, strlen(s), BODY_NONE, &symbol) &&
	    symbol.kind != KIND_DOCUMENT)
		return s;
	if (symbol_parse(other, strlen(other), BODY_NONE, &symbol) &&
	    symbol.kind != KIND_DOCUMENT &&
	    !akn_filename_differs(h->d->r->file, &symbol))
		return other;
	return s;
}

void
akn_head_symbol(const struct akn_head *h)
{
	struct resolution *r = h->d->r;
	const char *s = mended(h, symbol_of(h));
	const char *letter = letter_of(h);
	char key[SYMBOL_TEXT];

	if (!*letter && strstr(s, "/DEC/"))
		letter = akn_filename_letter(h->d->hand.a, r->file);
	if (*letter)
		s = with_letter(h, s, letter);
	if (!symbol_parse(s, strlen(s), BODY_NONE, &r->symbol)) {
		snprintf(r->symbol.other, sizeof r->symbol.other, "%.*s",
			 SYMBOL_TEXT - 1, s);
		r->symbol.kind = KIND_DOCUMENT;
	}
	if (akn_filename_differs(r->file, &r->symbol))
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_SYMBOL },
				 "The name of the file is another work's");
	symbol_key(&r->symbol, key);
	r->key = arena_strdup(h->d->hand.a, key);
}
