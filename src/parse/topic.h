/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a statement of the President of the Security Council is on.  It has no
 * title, but names the item of the agenda in its first sentence: "in
 * connection with the Council's consideration of the item entitled
 * 'The situation in Cyprus', the President ...".
 */
#ifndef PARSE_TOPIC_H
#define PARSE_TOPIC_H

#include "model/resolution.h"

/* Give r->agenda_title to a statement that has none, where it says it. */
void topic_find(struct resolution *r);

#endif
