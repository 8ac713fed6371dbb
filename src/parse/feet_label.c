/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of footnotes, though glued to their text or misread. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/feet_label.h"
#include "parse/mark.h"
#include "parse/scanned.h"

enum {
	LABEL_MOST = 999, /* of a footnote's number */
	LABEL_DIGITS = 3,
};

/* Bytes of the number that is due, with a blank in it perhaps: "10 4". */
static size_t
parted_number(const char *s, size_t n, int due)
{
	char whole[LABEL_DIGITS + 1];
	size_t len = 0, at = 0;

	while (at < n && len < LABEL_DIGITS && at - len < 2) {
		if (s[at] != ' ')
			whole[len++] = s[at];
		at++;
		if (scanned_number(whole, len, due))
			return at;
	}
	return 0;
}

/*
 * "l03 Report", "99See": the number that is due, misread or glued.  Among
 * footnotes more of it may be.
 */
static bool
read_misread(const struct row *r, const struct feet_place *p,
	     struct feet_label *l)
{
	if (!p->last)
		return false;
	for (int due = p->last + 1; due <= p->last + 2; due++) {
		size_t len = p->in_notes ? parted_number(r->text, r->len, due)
					 : scanned_number(r->text, r->len, due);
		bool space = len && len < r->len && r->text[len] == ' ';

		if (len < 2 || len + space >= r->len ||
		    !memchr("0123456789", r->text[p->in_notes ? 0 : len - 1],
			    10))
			continue;
		*l = (struct feet_label){ due, len + space, true };
		return true;
	}
	return false;
}

/* "2BWC/CONF", "5同上": a number that is glued to a capital or its like. */
static bool
read_glued(const struct row *r, struct feet_label *l)
{
	size_t len = char_digits(r->text, r->len);

	if (!len || len > LABEL_DIGITS || *r->text == '0' || len == r->len ||
	    (!char_is_upper(r->text[len]) &&
	     !char_tight(r->text + len, r->len - len)))
		return false;
	*l = (struct feet_label){ .value = char_number(r->text, len),
				  .len = len,
				  .misread = true };
	return true;
}

bool
feet_label_read(const struct lexicon *lex, const struct row *r,
		const struct feet_place *p, struct feet_label *l)
{
	enum label_style style = LABEL_NONE;
	struct feet_label misread;

	if (char_is_digit(*r->text) || *r->text == '(')
		l->len = mark_label(lex, r->text, r->len, &style, &l->value);
	else if (!strchr("lIiOoSt", *r->text))
		return false;
	l->misread = false;
	if (style != LABEL_NONE &&
	    (style != LABEL_BARE || l->len == r->len || l->value > LABEL_MOST))
		return false;
	if (style == LABEL_NONE || (p->in_notes && l->value <= p->last))
		if (read_misread(r, p, &misread)) {
			*l = misread;
			return true;
		}
	if (style == LABEL_BARE)
		return true;
	/* In scripts without capitals a sentence may go on so: the next only.
	 */
	return (p->in_notes || p->apart) && read_glued(r, l) &&
	       (char_is_upper(r->text[l->len]) ||
		(p->last && l->value == p->last + 1));
}
