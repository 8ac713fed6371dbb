/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of the reader, for the files of this folder: what is open, what
 * is being typed, and what must be drawn again.
 */
#ifndef TUI_APP_INT_H
#define TUI_APP_INT_H

#include "tui/app.h"
#include "tui/keyseq.h"
#include "tui/nav.h"
#include "tui/prompt.h"

enum pane_id { PANE_LIST, PANE_TEXT, PANE_FOOT, PANE_COUNT };

struct pane {
	struct view *view;	 /* what it shows; owned */
	int y, x, height, width; /* without the divider; 0 rows: not shown */
	int divider;		 /* row of the divider above; -1: none */
	/* What was drawn last, to draw only what changed. */
	size_t drawn_top, drawn_row;
};

struct app {
	const struct app_setup *setup;
	struct screen *screen;
	struct library *library;
	struct notebook *notebook; /* NULL: none */
	bool notebook_readonly;
	struct state *state; /* NULL: none */
	struct options options;
	struct keymaps *keymaps;
	struct buf mistakes; /* in reaffirmrc (settings.h), a line each */

	struct pane pane[PANE_COUNT];
	/* The view the foot pane comes back to when the editor closes. */
	struct view *foot;
	enum pane_id focus;
	bool zoom;
	int rows, columns;
	int title_row, status_row, bar; /* -1: none */
	struct spot marks[26];		/* set in this session */
	struct spot here; /* key and page of what the text pane shows */
	struct nav nav;

	struct keyseq seq;     /* count and keys not yet finished */
	bool pasting;	       /* between the marks of a bracketed paste */
	struct prompt *prompt; /* NULL: none open */
	/*
	 * When set, the next key goes there and nowhere else: a letter for
	 * set-mark, a hint, "Delete? (y/n)".  It clears itself.
	 */
	unsigned (*capture)(struct app *app, rkey k);
	struct hints *hints; /* letters on citations; NULL: none */
	char *needle;	     /* last searched for; NULL: nothing */
	bool needle_shown;   /* matches are highlighted */
	bool backward;	     /* the last search went up */

	struct buf message; /* in the status line, until the next key */
	enum style message_style;
	struct buf said;    /* the last messages, a line each, newest last */
	int held;	    /* how often app_hold() is in force */
	unsigned dirty;	    /* DIRTY_ bits */
	long long spot_due; /* when the place is to be saved; 0: it is */
	long long copy_due; /* when the notebook is to be looked at; 0: not */
	bool quit;
	int signal;
};

enum {
	DIRTY_STATUS = 1 << PANE_COUNT, /* title and status rows */
	DIRTY_LAYOUT = 1 << (PANE_COUNT + 1),
	DIRTY_ALL = DIRTY_STATUS | DIRTY_LAYOUT | ((1 << PANE_COUNT) - 1),
	DIRTY_REWRAP = 1 << (PANE_COUNT + 2), /* widths or signs changed */
	DIRTY_ROW = 1 << (PANE_COUNT + 3),    /* shifted by the pane: its row */
					      /* 1 << pane: all of its rows. */
};

/* --- what happens --------------------------------------------------------- */

/* One key, wherever keys go at the moment. */
void app_key(struct app *app, rkey k);
/* A line as typed behind ":"; a mistake is said in the status line. */
void app_line(struct app *app, const char *line, int count);
/* One request, first to the view with the keys; takes account of REACT_. */
void app_request(struct app *app, const struct request *rq);
/* Bring the screen up to date: one doupdate(). */
void app_draw(struct app *app);
/* What the REACT_ bits of the view in a pane ask for is done, or marked. */
void app_react(struct app *app, enum pane_id p, unsigned react);

/* Boxes, wrapping, and which panes must be drawn for it. */
void app_layout(struct app *app);
/* A command that is no view's own; REACT_PASS: nobody's. */
unsigned app_command(struct app *app, const struct request *rq);
/* What others have written is seen: on the next key, or now. */
void app_look_about(struct app *app);
/* Text or view that a pane shows from now on; the old one is closed. */
void app_set_view(struct app *app, enum pane_id p, struct view *v);
struct view *app_focused(struct app *app);
/* What RKEY_MOUSE told of. */
void app_mouse(struct app *app);
/* Many reads at one go, so that files are locked once. */
void app_hold(struct app *app, bool on);
/* Words are what is looked for from now on, and shown where they stand. */
void app_look_for(struct app *app, const char *words);
/* Look for app->needle in the pane with the keys. */
void app_search(struct app *app, bool backward);
/* The text has moved: the place is to be saved before long. */
void app_moved(struct app *app);
void app_save_place(struct app *app);
/* Nobody knows how long it stops, if not for good: place and draft to disk. */
void app_rescue(struct app *app);
/*
 * A work is shown in the language that it was turned to and, where its place
 * is asked for and no other is given, where it was left.
 */
void app_recall(struct app *app, struct spot *to, bool place);

/* --- what may be said and asked ------------------------------------------- */

/* In the status line, until the next key. */
void app_say(struct app *app, enum style style, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* What is being waited for: it is on the screen when this returns. */
void app_say_now(struct app *app, const char *words);
void app_error(struct app *app, const struct error *err);
/*
 * "notebook.db: ..." of "/home/...": folders at the start of a message would
 * push what is wrong out of a status line.
 */
const char *app_short(const char *message);
/* The first key that does a command in a text; ":" and the command if none. */
struct key_name {
	char text[48];
};
struct key_name app_key_for(const struct app *app, const char *line);
/* Whether signs must be ASCII (option, or the terminal can no better). */
bool app_ascii(const struct app *app);
/* Milliseconds that only rise. */
long long app_clock(void);

/* --- where one is --------------------------------------------------------- */

/* Go to a place as a jump (history), or without a trace. */
void app_jump(struct app *app, const struct spot *to);
bool app_show(struct app *app, const struct spot *to);
/* The present place; the caller frees it with spot_free(). */
struct spot app_here(struct app *app);
void app_focus(struct app *app, enum pane_id p);
/* The work in the text pane and its paragraph in focus; NULL and -1. */
const struct resolution *app_work(struct app *app, long *paragraph);
/*
 * The annotation meant by edit, delete and history: the one under the cursor
 * in foot pane or list, else the newest of the paragraph in focus; 0: none.
 */
int64_t app_annotation(struct app *app);

/* Prefer the languages of the option; of the text shown the first of them. */
void app_prefer(struct app *app);
void app_prefer_now(struct app *app);

/* --- the editor ----------------------------------------------------------- */

/*
 * Put a view that is typed into in the place of the foot pane, with the keys
 * and bracketed paste on; close gives the foot pane back and frees the view.
 */
void app_editor_open(struct app *app, struct view *editor);
void app_editor_close(struct app *app);
static inline bool
app_editing(const struct app *app)
{
	return app->pane[PANE_FOOT].view != app->foot;
}
/* The notebook has changed: counts, signs and lists are drawn again. */
void app_annotated(struct app *app);

#endif
