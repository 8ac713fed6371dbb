/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is wrong with the citations of a text that is shown.  Each paragraph is
 * checked when it comes into sight, so that opening a long text costs no more
 * than a screen of it.
 */
#ifndef TUI_FAULTS_H
#define TUI_FAULTS_H

#include "store/library_fault.h"

struct faults;

/* Both are borrowed. */
struct faults *faults_new(struct library *lib, const struct resolution *r);
void faults_free(struct faults *f); /* NULL is allowed */

/*
 * What stands at a paragraph: '!', a citation of it or of its footnotes is
 * wrong; '?', there is a hint; or ' '.
 */
char faults_sign(struct faults *f, size_t paragraph);
/* All that is to say against one, hints too; until faults_free(). */
size_t faults_of(struct faults *f, size_t citation,
		 struct fault out[FAULT_COUNT]);

#endif
