/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The line typed at the bottom. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xalloc.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "tui/complete.h"
#include "tui/editing.h"
#include "tui/keyseq.h"
#include "tui/prompt.h"

enum { LINE_MOST = 2000 /* bytes; what is typed behind them is nothing */ };

/* Going round the completions of what was typed. */
struct round {
	char *typed; /* up to the cursor; NULL: not going round */
	long at;     /* which completion stands there; -1: what was typed */
	long n;
};

struct prompt {
	struct state *state;
	const struct keymaps *km;
	char kind;
	struct editbuf *edit;
	struct keyseq seq;
	bool pasting;

	prompt_more *more;
	void *more_ctx;
	void (*more_done)(void *ctx);
	struct round round;

	struct arena *arena; /* of the history */
	const char **past;   /* newest last */
	size_t n_past;
	size_t at;   /* the line shown; n_past: what was typed */
	char *typed; /* before going to the past */
	size_t left; /* first byte in sight */
};

struct prompt *
prompt_new(struct state *st, const struct keymaps *km, char kind,
	   const char *text)
{
	struct prompt *p = xcalloc(1, sizeof(*p));

	p->state = st;
	p->km = km;
	p->kind = kind;
	p->edit = editbuf_new(text);
	p->arena = arena_new();
	if (st)
		p->n_past = state_get_history(st, p->arena, kind, &p->past);
	p->at = p->n_past;
	return p;
}

void
prompt_free(struct prompt *p)
{
	if (!p)
		return;
	if (p->more_done)
		p->more_done(p->more_ctx);
	editbuf_free(p->edit);
	arena_free(p->arena);
	free(p->round.typed);
	free(p->typed);
	free(p);
}

void
prompt_complete_by(struct prompt *p, prompt_more *more, void *ctx,
		   void (*done)(void *ctx))
{
	p->more = more;
	p->more_ctx = ctx;
	p->more_done = done;
}

char
prompt_kind(const struct prompt *p)
{
	return p->kind;
}

const char *
prompt_text(const struct prompt *p)
{
	return editbuf_text(p->edit);
}

/* --- completion ------------------------------------------------------- */

static bool
nth_completion(struct prompt *p, const char *line, long i, size_t *from,
	       struct buf *out)
{
	size_t n = strlen(line);

	if (p->more && p->more(p->more_ctx, line, n, (size_t)i, from, out))
		return true;
	/* Only where the library has nothing the tables have their say. */
	if (p->more && i > 0 && p->more(p->more_ctx, line, n, 0, from, out))
		return false;
	return complete(line, n, (size_t)i, from, out);
}

static void
round_end(struct prompt *p)
{
	free(p->round.typed);
	p->round = (struct round){ 0 };
}

static void
round_begin(struct prompt *p)
{
	struct buf one = BUF_INIT;
	size_t from;

	p->round.typed =
		xstrndup(editbuf_text(p->edit), editbuf_cursor(p->edit));
	p->round.at = -1;
	while (nth_completion(p, p->round.typed, p->round.n, &from, &one))
		p->round.n++;
	buf_free(&one);
}

/* Put the completion (or what was typed) in front of the cursor. */
static void
round_show(struct prompt *p)
{
	struct buf line = BUF_INIT, one = BUF_INIT;
	size_t from;

	buf_puts(&line, p->round.typed);
	if (p->round.at >= 0 &&
	    nth_completion(p, p->round.typed, p->round.at, &from, &one)) {
		line.len = from;
		buf_add(&line, one.data, one.len);
	}
	editbuf_replace(p->edit, 0, editbuf_cursor(p->edit), line.data,
			line.len);
	buf_free(&line);
	buf_free(&one);
}

/* The only completion is taken at once, and the next word may begin. */
static void
take_only(struct prompt *p)
{
	enum command c;
	const char *text, *arg;

	round_end(p);
	text = editbuf_text(p->edit);
	if (command_parse(text, &c, &arg, NULL) == STATUS_OK && !*arg &&
	    command_info(c)->arg[0])
		editbuf_insert(p->edit, " ", 1);
}

static void
go_round(struct prompt *p, int step)
{
	if (p->kind != ':')
		return;
	if (!p->round.typed)
		round_begin(p);
	if (p->round.n == 0) {
		round_end(p);
		return;
	}
	p->round.at += step;
	if (p->round.at >= p->round.n)
		p->round.at = -1;
	else if (p->round.at < -1)
		p->round.at = p->round.n - 1;
	round_show(p);
	if (p->round.n == 1)
		take_only(p);
}

/* --- history ---------------------------------------------------------- */

static bool
begins_as_typed(const struct prompt *p, size_t i)
{
	return !strncmp(p->past[i], p->typed, strlen(p->typed));
}

/* The next line of the past that begins as what was typed. */
static void
go_past(struct prompt *p, bool back)
{
	size_t i = p->at;

	if (p->at == p->n_past) {
		free(p->typed);
		p->typed = xstrdup(editbuf_text(p->edit));
	}
	if (back) {
		while (i > 0 && !begins_as_typed(p, i - 1))
			i--;
		if (i == 0)
			return;
		i--;
	} else {
		if (i == p->n_past)
			return;
		i++;
		while (i < p->n_past && !begins_as_typed(p, i))
			i++;
	}
	p->at = i;
	editbuf_set(p->edit, i == p->n_past ? p->typed : p->past[i]);
}

/* --- keys ------------------------------------------------------------- */

static enum prompt_state
accept(struct prompt *p)
{
	const char *text = editbuf_text(p->edit);

	if (p->state && text[strspn(text, " ")])
		state_add_history(p->state, p->kind, text);
	return PROMPT_DONE;
}

static enum prompt_state
request(struct prompt *p, const struct request *rq)
{
	if (rq->command != COMMAND_COMPLETE &&
	    rq->command != COMMAND_COMPLETE_BACK)
		round_end(p);
	switch (rq->command) {
	case COMMAND_ACCEPT:
		return accept(p);
	case COMMAND_CANCEL:
		return PROMPT_LEFT;
	case COMMAND_COMPLETE:
		go_round(p, 1);
		break;
	case COMMAND_COMPLETE_BACK:
		go_round(p, -1);
		break;
	case COMMAND_UP:
		go_past(p, true);
		break;
	case COMMAND_DOWN:
		go_past(p, false);
		break;
	default:
		if (rq->command == COMMAND_ERASE && !editbuf_len(p->edit))
			return PROMPT_LEFT;
		if (editing_request(p->edit, rq))
			p->at = p->n_past;
	}
	return PROMPT_TYPING;
}

/* One line is one line: what would break it is a space. */
static void
type(struct prompt *p, rkey k)
{
	if (p->pasting &&
	    (k == RKEY_ENTER || k == RKEY_TAB || k == (RKEY_CTRL | 'j')))
		k = ' ';
	round_end(p);
	p->at = p->n_past;
	if (editbuf_len(p->edit) < LINE_MOST)
		editing_type(p->edit, k);
}

enum prompt_state
prompt_key(struct prompt *p, rkey k)
{
	struct request rq;

	if (k == RKEY_PASTE_START || k == RKEY_PASTE_END) {
		p->pasting = k == RKEY_PASTE_START;
		return PROMPT_TYPING;
	}
	if (p->pasting) {
		type(p, k);
		return PROMPT_TYPING;
	}
	switch (keyseq_feed(&p->seq, p->km, KEYMAP_PROMPT, k, &rq)) {
	case KEY_YES:
		return request(p, &rq);
	case KEY_MORE:
		break;
	case KEY_NO:
		if (p->seq.n == 1)
			type(p, k);
	}
	return PROMPT_TYPING;
}

/* --- drawing ---------------------------------------------------------- */

/* Columns of bytes from..to. */
static int
columns_of(const struct prompt *p, size_t from, size_t to)
{
	return wrap_columns(editbuf_text(p->edit) + from, to - from);
}

void
prompt_draw(struct prompt *p, int columns, struct row *out,
	    struct bidi_line *line, size_t *cursor)
{
	size_t at = editbuf_cursor(p->edit), len = editbuf_len(p->edit);
	const char *text = editbuf_text(p->edit);
	int room = columns - 2; /* the kind, and the cursor at the end */

	if (p->left > at)
		p->left = at;
	while (p->left < at && columns_of(p, p->left, at) > room)
		p->left = utf8_next(text, len, p->left);
	*cursor = at;
	*line = (struct bidi_line){
		.s = text,
		.n = len,
		.start = p->left,
		.end = p->left + wrap_fit(text + p->left, len - p->left,
					  columns > 1 ? columns - 1 : 0, NULL),
	};
	row_add(out, STYLE_STATUS, &p->kind, 1);
	row_add(out, STYLE_STATUS, text + line->start, line->end - line->start);
}
