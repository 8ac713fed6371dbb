/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Options (options.def) and styles (styles.def): values, names, reading and
 * printing them.  Knows no curses.
 */
#ifndef TUI_OPTION_H
#define TUI_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"

/* What a handler asks to be drawn again. */
enum reaction {
	REACT_NONE = 0,
	REACT_PASS = 1 << 0,   /* not mine: ask the next */
	REACT_ROW = 1 << 1,    /* the cursor's row, old and new */
	REACT_PANE = 1 << 2,   /* all rows of the pane */
	REACT_LAYOUT = 1 << 3, /* heights and wrapping */
	REACT_STATUS = 1 << 4, /* title and status lines */
	REACT_QUIT = 1 << 5,
	/* Of views of text: the cursor has come to another place or link, */
	REACT_FOOT = 1 << 6,   /* which the foot may be about; */
	REACT_REVEAL = 1 << 7, /* of whose item more may be in sight; */
	REACT_LINK = 1 << 8,   /* and where it leads is to be said. */
};

enum option {
#define OPTION_BOOL(id, name, def, redraw, text)	     OPTION_##id,
#define OPTION_INT(id, name, def, least, most, redraw, text) OPTION_##id,
#define OPTION_CHOICE(id, name, def, choices, redraw, text)  OPTION_##id,
#define OPTION_LIST(id, name, def, choices, redraw, text)    OPTION_##id,
#include "tui/options.def"
#undef OPTION_BOOL
#undef OPTION_INT
#undef OPTION_CHOICE
#undef OPTION_LIST
	OPTION_COUNT
};

enum style {
#define STYLE(id, name, def, text) STYLE_##id,
#include "tui/styles.def"
#undef STYLE
	STYLE_COUNT
};

enum { /* attributes of a style */
       LOOK_BOLD = 1,
       LOOK_UNDERLINE = 2,
       LOOK_REVERSE = 4,
       LOOK_ITALIC = 8,
       LOOK_DIM = 16,
};
struct look {
	unsigned attributes;
	signed char fg, bg; /* 0..7, or -1: the terminal's own */
};

/* What "style" takes behind a name. */
#define LOOK_WORDS                                                             \
	"bold|underline|reverse|italic|dim|plain|on|default|black|red|green|"  \
	"yellow|blue|magenta|cyan|white"

enum { OPTION_LIST_SIZE = 24 };

struct options {
	int value[OPTION_COUNT];
	char list[OPTION_COUNT][OPTION_LIST_SIZE]; /* "en,fr", of a list */
	struct look look[STYLE_COUNT];
};

/* The defaults of the tables; $NO_COLOR turns colours off. */
void options_init(struct options *o);
/*
 * "layout=columns", "ascii", "noascii", "ascii=yes"; *redraw (may be NULL)
 * gets the REACT_ bits added.
 */
enum status options_set(struct options *o, const char *text, unsigned *redraw,
			struct error *err);
/*
 * "citation underline cyan on default": attributes and a colour, "on" and a
 * colour behind; no word, or "plain", is plain text.
 */
enum status options_style(struct options *o, const char *text,
			  struct error *err);

struct option_info {
	const char *name, *text;
	const char *no_name; /* "noascii"; NULL where it is no yes or no */
	const char *choices; /* "rows|columns", "no|yes"; "" for a number */
	bool many;	     /* some of the choices, with commas */
	const char *def;     /* the default, as printed */
	int least, most;     /* of a number */
	unsigned redraw;     /* REACT_ bits */
};
const struct option_info *option_info(enum option id);
bool option_from_name(const char *name, size_t n, enum option *id);
/* Name and value as "set" takes them: "layout=rows", "noascii". */
void option_print(const struct options *o, enum option id, struct buf *out);
const char *style_name(enum style s);
const char *style_text(enum style s);
const char *style_default(enum style s);
/* "bold red on default"; *look is plain where nothing is said. */
enum status look_parse(const char *text, struct look *look, struct error *err);
void style_print(const struct options *o, enum style s, struct buf *out);

#endif
