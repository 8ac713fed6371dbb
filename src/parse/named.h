/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A number that stands beside the name of its organ, as people copy it from
 * elsewhere: "UN General Assembly resolution 48/104 of 20 December 1993",
 * "Резолюция Совета Безопасности 1325 (2000)".  The United Nations print
 * number and title instead ("48/104. Declaration ..."): see sign_title().
 */
#ifndef PARSE_NAMED_H
#define PARSE_NAMED_H

#include "parse/sign.h"

/*
 * The whole text is such a number, perhaps with its title behind a stop or a
 * colon: then true, and as sign_title(); out->len is the bytes up to the
 * title's words, n without.  What stands before them may tell of the adoption.
 * It needs a word such as "resolution", and an organ or a date; a bare number
 * that word alone.
 */
bool named_read(const struct lexicon *lex, const char *s, size_t n,
		struct sign_title *out);
/* Either that, or sign_title(). */
bool named_title(const struct lexicon *lex, const char *s, size_t n,
		 struct sign_title *out);

/*
 * "Title - General Assembly resolution 48/104": the number behind the title,
 * whose bytes are *end, as pages of the web have it; or as lawyers cite,
 * "Title, G.A. res. 48/104, 48 U.N. GAOR Supp. (No. 49) at 217".
 */
bool named_behind(const struct lexicon *lex, const char *s, size_t n,
		  struct sign_title *out, size_t *end);

#endif
