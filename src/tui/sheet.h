/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sheet: paragraphs of styled text with a margin, wrapped to the pane, and
 * the links in them.  Text, foot pane and pages are all sheets; they differ
 * in what they put on it.  Knows neither library nor notebook.
 */
#ifndef TUI_SHEET_H
#define TUI_SHEET_H

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "text/grid.h"
#include "tui/nav.h"
#include "tui/view.h"

/* Bytes start..end of an item's text lead somewhere. */
struct sheet_link {
	size_t start, end;
	enum page page;	     /* PAGE_NONE: the work or document with this key */
	const char *key;     /* or NULL */
	const char *label;   /* paragraph meant there; or NULL */
	const char *cites;   /* key of what is cited there; or NULL */
	const char *subject; /* whose works are to be listed; or NULL */
	int64_t id;	     /* of an annotation or a draft; 0: none */
	size_t place;	     /* of those to go back to, from 1; 0: none */
};

struct sheet_item {
	const char *margin; /* "PP1"; never NULL */
	const char *sign;   /* behind it: "" or an annotation's */
	const char *flag;   /* behind that: "!", something is wrong; or "" */
	int indent;
	int hang;    /* and more so where it goes on, if there is room */
	bool gap;    /* an empty row above */
	bool passed; /* next-paragraph does not stop there */
	bool cells;  /* a row of a table, see text/grid.h */
	bool head;   /* and of its headings */
	const char *text;
	const unsigned char *styles; /* enum style of each byte of text */
	size_t len;
	struct sheet_link *links;
	size_t n_links;
	long ref;	      /* what it shows, in the view's terms; -1: none */
	int64_t id;	      /* of an annotation or a draft; 0: none */
	size_t first, n_rows; /* set by the layout; without the gap */
};

struct sheet_row {
	size_t item;
	size_t start, end; /* bytes of the item's text */
	bool gap;
	/* Of a table's row: what of it stands here. */
	const struct grid_line *line;
};

struct sheet {
	struct view v;
	struct arena *arena; /* of items; new with every sheet_clear() */
	struct sheet_item *items;
	size_t n_items, cap_items;
	struct arena *wrapped; /* of rows */
	struct sheet_row *rows;
	int margin;	      /* columns, set by the layout */
	long link_item, link; /* the link selected; -1: none */
	size_t focus;	      /* item that the cursor was moved to last */
	/* The item being put together. */
	struct buf text, styles;
	struct sheet_link *links;
	size_t n_links, cap_links;
	struct sheet_item next;
};

/* An empty one for a view with these ops. */
void sheet_init(struct sheet *s, const struct view_ops *ops, struct app *app);
void sheet_free(struct sheet *s); /* what it holds, not itself */

/* --- writing on it -------------------------------------------------------- */

/* Take everything off; the arena is new. */
void sheet_clear(struct sheet *s);
/* Begin an item: set ref, indent, gap, sign and id in what is returned. */
struct sheet_item *sheet_begin(struct sheet *s, const char *margin);
void sheet_add(struct sheet *s, enum style style, const char *text, size_t n);
void sheet_puts(struct sheet *s, enum style style, const char *text);
void sheet_printf(struct sheet *s, enum style style, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* From byte `start` to what was added last is a link. */
struct sheet_link *sheet_link(struct sheet *s, size_t start, const char *key,
			      const char *label);
void sheet_end(struct sheet *s);
/* An item that is one line of one style. */
void sheet_line(struct sheet *s, enum style style, const char *text);

/* --- as a view ------------------------------------------------------------ */

/* For view_ops: wrap to v->columns, keeping the place. */
void sheet_layout(struct view *v);
void sheet_draw_row(struct view *v, size_t row, struct row *out);
bool sheet_search(struct view *v, const char *needle, bool backward,
		  size_t *row);
/* Moving by item, link, mark and sign; REACT_PASS for all else. */
unsigned sheet_request(struct view *v, const struct request *rq);
unsigned sheet_moved(struct view *v);

/* Style what the needle matches on a row whose text begins at byte base. */
void sheet_matches(const struct sheet *s, const struct sheet_row *r,
		   size_t base, struct row *out);

/* The view as a sheet; NULL where it is none. */
struct sheet *sheet_of(struct view *v);
struct sheet_item *sheet_current(struct sheet *s); /* NULL when empty */
/* The selected link, else the first on the row, else the item's only one. */
const struct sheet_link *sheet_follows(struct sheet *s);
/* The item with this ref, -1: none. */
long sheet_find(const struct sheet *s, long ref);
/* The row of an item that a byte of it stands on. */
size_t sheet_row_of(const struct sheet *s, const struct sheet_item *item,
		    size_t byte);
/* To the row of an item that has this byte, or its last. */
void sheet_goto(struct sheet *s, size_t item, size_t byte);
/* Put the item under the cursor at the top, if the cursor stays in sight. */
void sheet_top(struct sheet *s);
/* Select a link of the item under the cursor, if it has so many. */
unsigned sheet_select(struct sheet *s, size_t link);
/*
 * As much of the item under the cursor as there is room for, without losing
 * the row one has come to (REACT_REVEAL); whether that scrolled.
 */
bool sheet_reveal(struct sheet *s);
/* Put where the cursor is into item, byte and link. */
void sheet_place(struct view *v, struct spot *here);

#endif
