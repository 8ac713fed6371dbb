/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Checking citations against what a library knows of what is cited.  What is
 * asked of a document is kept, since many texts cite the same ones.
 */
#ifndef STORE_LIBRARY_FAULT_H
#define STORE_LIBRARY_FAULT_H

#include "model/fault.h"
#include "store/library.h"

struct checker;

/* lib NULL: only what the text itself tells is checked. */
struct checker *checker_new(struct library *lib);
void checker_free(struct checker *k); /* NULL is allowed */

/*
 * What is wrong with a citation of r, in the order of faults.def; the strings
 * live in the arena.  What cannot be read is not known.  Hints cost more, and
 * are told only if asked for.
 */
size_t checker_ask(struct checker *k, struct arena *a,
		   const struct resolution *r, const struct citation *c,
		   enum fault_grade down_to, struct fault out[FAULT_COUNT]);

#endif
