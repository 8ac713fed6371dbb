/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between organ.c and organ_usual.c: what a number can be, by its date. */
#ifndef CITE_ORGAN_INT_H
#define CITE_ORGAN_INT_H

#include "cite/find.h"

/* What the same words meant before in this text; BODY_NONE if nothing. */
enum body organ_meant_before(const struct finder *f, const struct query *q);
/* Whether a number without a date is the Human Rights Council's. */
bool organ_of_rights(const struct finder *f, const struct query *q);
/* The number as one of that body, on that day. */
bool organ_fits(const struct query *q, enum body body, struct symbol *out);
/* The organ had not come to that session when this was adopted. */
bool organ_in_future(const struct finder *f, const struct symbol *s);
/* A number that its organ has to be named for. */
bool organ_is_doubtful(const struct query *q, const struct symbol *s);
/* The first body whose number it can be on that day. */
bool organ_by_date(const struct finder *f, const struct query *q,
		   struct symbol *out);

#endif
