/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labels of paragraphs: their order without the text they stand in.
 */
#ifndef MODEL_LABEL_H
#define MODEL_LABEL_H

#include <stdbool.h>

/*
 * <0, 0, >0 in the order in which paragraphs stand in a resolution: PP2
 * before PP10 before OP1, OP5(a) before OP5(b)(ii) before OP5(b)(iv), OP9
 * before Annex/1; what is of section A before what is of section B.
 */
int label_compare(const char *a, const char *b);
/* Whether they are one, as people type it: "op5 (B)" is OP5(b). */
bool label_same(const char *a, const char *b);
/*
 * Whether a citation's pinpoint names the paragraph with this label, among
 * others perhaps: "OP3, OP5-OP7" names OP3 and OP6, "annex II, para. 5" Annex
 * II/5.
 */
bool label_named(const char *pinpoint, const char *label);

/* How the paragraph with a label is meant by a pinpoint. */
enum label_scope {
	LABEL_ELSEWHERE, /* it is not */
	LABEL_ITSELF,	 /* label_named() */
	LABEL_PART,	 /* OP5 by "OP5(a)": a part of it is */
	LABEL_WHOLE,	 /* OP5(a) by "OP3-OP7": something it is part of */
	LABEL_SCOPES
};
enum label_scope label_scope(const char *pinpoint, const char *label);
/* "itself", "part", "whole"; "" of what is elsewhere. */
const char *label_scope_name(enum label_scope scope);

#endif
