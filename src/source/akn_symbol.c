/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which work a file holds: the symbol on its cover, its address where there
 * is none, and the letter of one of several.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/letters.h"
#include "parse/chars.h"
#include "source/akn_head.h"

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

/*
 * The cover counts, unless both the address and the name of the file are
 * against it.
 */
static const char *
symbol_of(const struct akn_head *h)
{
	const char *path = h->d->r->file, *cover = printed_symbol(h);
	const char *address = symbol_of_address(h);
	struct symbol c, a;

	if (symbol_parse(cover, strlen(cover), BODY_NONE, &c) &&
	    symbol_parse(address, strlen(address), BODY_NONE, &a) &&
	    c.body == a.body && c.kind == a.kind && c.number != a.number &&
	    akn_filename_differs(path, &c) && !akn_filename_differs(path, &a))
		return address;
	return cover;
}

void
akn_head_symbol(const struct akn_head *h)
{
	struct resolution *r = h->d->r;
	const char *s = symbol_of(h);
	const char *letter = letter_of(h);
	char key[SYMBOL_TEXT];

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
