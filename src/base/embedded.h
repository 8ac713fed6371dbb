/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data files that are compiled in (data/embed.sh makes the arrays), so that
 * nothing can be missing at run time.
 */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name; /* of the file, without its folder; NULL at the end */
	const char *data; /* its bytes, with a NUL behind them */
	size_t len;
};

extern const struct embedded embedded_lexicons[];    /* "en.tsv" */
extern const struct embedded embedded_lam_alef[];    /* "lam-alef.tsv" */
extern const struct embedded embedded_instruments[]; /* "instruments.tsv" */
extern const struct embedded embedded_schema[];	     /* "library.sql" ... */
extern const struct embedded embedded_rc[];	     /* "reaffirmrc" */
/* Only in reaffirm-parse. */
extern const struct embedded embedded_resolutions[]; /* "A_RES_52_205.txt" */

#endif
