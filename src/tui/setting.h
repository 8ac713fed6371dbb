/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Setting a text: its opener, footnote marks and citations shown in it.
 */
#ifndef TUI_SETTING_H
#define TUI_SETTING_H

#include "tui/views.h"

/* A mark stands behind the byte it was cut from. */
struct setting {
	struct sheet *s;
	const char *text;
	size_t len;
	size_t opener; /* bytes of it */
	const struct mark *marks;
	size_t n_marks;
	enum place place;
	size_t index;
};

/* Add it to the item begun on p->s; citations become links. */
void setting_put(struct view *text, const struct setting *p);

#endif
