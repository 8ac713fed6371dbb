/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A run while it grows: white space is folded, stops that marks were set
 * before come back to their words, brackets round marks go.  Knows nothing of
 * elements.
 */
#ifndef AKN_WRITER_H
#define AKN_WRITER_H

#include "base/buf.h"
#include "akn/akn_run.h"

struct akn_writer {
	struct akn_hand *h;
	struct buf text;
	struct akn_run run;
	size_t cap_marks, cap_leads;
	bool gap;	  /* white space since the last character */
	bool mark;	  /* a mark since the last character */
	bool late_gap;	  /* white space since that mark */
	bool bracket;	  /* the last character is '(', and marks behind it */
	bool bracket_gap; /* a blank was written before it */
	bool emphasis;	  /* emphasis began, its first character is to come */
	bool spanning;	  /* and its span is open */
};

/* n bytes of well-formed UTF-8; a space of any kind is put_space(). */
void akn_put_text(struct akn_writer *w, const char *s, size_t n);
void akn_put_space(struct akn_writer *w);
/* A mark behind what stands there by now. */
void akn_put_mark(struct akn_writer *w, const char *label);

#endif
