/* SPDX-License-Identifier: GPL-3.0-or-later */
/* LaTeX, made plain. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "model/symbol.h"
#include "parse/chars.h"
#include "parse/latex.h"
#include "text/utf8.h"

enum {
	LOOKED_AT = 40, /* lines in which an environment begins */
	DEPTHS = 3,	/* of lists: "1.", "(a)", "(i)" */
	NAME_MOST = 24, /* bytes of a command's name */
};

/* A file while it is read. */
struct tex {
	struct arena *a;
	const struct source *src;
	struct source *out;
	size_t cap;
	const struct source_line *line; /* that is read */
	const char *s;			/* what is left of it */
	struct buf text;		/* of the line that is made */
	struct buf note;		/* of the footnote that is open */
	int braces, note_at;		/* how many are open; at the footnote */
	bool in_note;
	int skip;  /* what braces hold from this depth on is dropped; 0: no */
	bool body; /* \begin{document} has been read */
	int depth, count[DEPTHS + 1];
	unsigned n_notes;
	struct buf notes; /* a line each */
};

static void
add_line(struct tex *t, const char *s, size_t n)
{
	struct source_line l = *t->line;

	t->out->lines = arena_grow(t->a, t->out->lines, t->out->n_lines,
				   &t->cap, sizeof *t->out->lines);
	while (n && *s == ' ')
		s++, n--;
	while (n && s[n - 1] == ' ')
		n--;
	l.text = utf8_clean(t->a, n ? s : "", n, &l.len);
	l.indent = 0;
	t->out->lines[t->out->n_lines++] = l;
}

/* What was made so far is a line. */
static void
end_line(struct tex *t)
{
	if (t->text.len)
		add_line(t, t->text.data, t->text.len);
	buf_clear(&t->text);
}

static void
blank_line(struct tex *t)
{
	end_line(t);
	add_line(t, "", 0);
}

static struct buf *
target(struct tex *t)
{
	return t->in_note ? &t->note : &t->text;
}

static void
put(struct tex *t, const char *s)
{
	if (!t->skip && t->body)
		buf_puts(target(t), s);
}

/* --- commands -------------------------------------------------------- */

typedef void act(struct tex *t);

/* What stands in the braces that open here; they are passed. */
static const char *
argument(struct tex *t)
{
	const char *end = *t->s == '{' ? strchr(t->s, '}') : NULL;
	const char *out;

	if (!end)
		return "";
	out = arena_strndup(t->a, t->s + 1, (size_t)(end - t->s - 1));
	t->s = end + 1;
	return out;
}

/* "[label=(\alph*)]" */
static void
pass_options(struct tex *t)
{
	const char *end = *t->s == '[' ? strchr(t->s, ']') : NULL;

	if (end)
		t->s = end + 1;
}

static void
act_begin(struct tex *t)
{
	const char *name = argument(t);

	pass_options(t);
	if (!strcmp(name, "document"))
		t->body = true;
	if (strcmp(name, "enumerate") != 0 && strcmp(name, "itemize") != 0)
		return;
	end_line(t);
	if (t->depth < DEPTHS)
		t->count[++t->depth] = 0;
}

static void
act_end(struct tex *t)
{
	const char *name = argument(t);

	blank_line(t);
	if ((!strcmp(name, "enumerate") || !strcmp(name, "itemize")) &&
	    t->depth > 0)
		t->depth--;
}

static void
act_item(struct tex *t)
{
	const char *end = *t->s == '[' ? strchr(t->s, ']') : NULL;
	char roman[16];
	int n;

	blank_line(t);
	if (end) {
		buf_add(&t->text, t->s + 1, (size_t)(end - t->s - 1));
		buf_putc(&t->text, ' ');
		t->s = end + 1;
		return;
	}
	n = ++t->count[t->depth];
	if (t->depth < 2) {
		buf_printf(&t->text, "%d. ", n);
	} else if (t->depth == 2 && n <= 26) {
		buf_printf(&t->text, "(%c) ", 'a' + n - 1);
	} else {
		roman_print(n, roman);
		for (char *c = roman; *c; c++)
			*c = (char)(*c - 'A' + 'a');
		buf_printf(&t->text, "(%s) ", roman);
	}
}

static void
act_note(struct tex *t)
{
	if (t->in_note || *t->s != '{')
		return;
	buf_printf(&t->text, "[^%u]", ++t->n_notes);
	t->in_note = true;
	t->note_at = t->braces;
	buf_clear(&t->note);
}

static void
act_head(struct tex *t)
{
	t->s += *t->s == '*';
	blank_line(t);
	buf_puts(&t->text, "# ");
}

/* The title is said above \begin{document}. */
static void
act_title(struct tex *t)
{
	const char *end = strrchr(t->s, '}');

	if (*t->s != '{' || !end)
		return;
	add_line(t, t->s + 1, (size_t)(end - t->s - 1));
	add_line(t, "", 0);
	t->s = end + 1;
}

static void
act_drop(struct tex *t)
{
	if (!t->skip && *t->s == '{')
		t->skip = t->braces + 1;
}

static void
act_nothing(struct tex *t)
{
	(void)t;
}

static const struct command {
	const char *name;
	act *act;
} commands[] = {
	{ "begin", act_begin },	       { "end", act_end },
	{ "item", act_item },	       { "footnote", act_note },
	{ "title", act_title },	       { "chapter", act_head },
	{ "section", act_head },       { "subsection", act_head },
	{ "subsubsection", act_head }, { "label", act_drop },
	{ "ref", act_drop },	       { "vspace", act_drop },
	{ "hspace", act_drop },	       { "pagestyle", act_drop },
	{ "thispagestyle", act_drop }, { "setcounter", act_drop },
	{ "setlength", act_drop },
};

static void
run_command(struct tex *t, const char *name, size_t n)
{
	act *found = act_nothing;

	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strlen(commands[i].name) == n &&
		    !memcmp(commands[i].name, name, n))
			found = commands[i].act;
	if (found == act_nothing)
		pass_options(t);
	/* Above the text only the title is of it. */
	if (t->body || found == act_begin || found == act_title)
		found(t);
}

/* --- characters ------------------------------------------------------ */

/* "\'e", "\"{o}": the letter, and what is set over it. */
static bool
take_accent(struct tex *t)
{
	static const struct {
		char sign;
		const char *mark;
	} accents[] = {
		{ '\'', "\u0301" }, { '`', "\u0300" }, { '^', "\u0302" },
		{ '"', "\u0308" },  { '~', "\u0303" },
	};
	const char *at = t->s + 1;

	for (size_t i = 0; i < sizeof accents / sizeof *accents; i++) {
		char letter[2] = "";

		if (t->s[0] != accents[i].sign)
			continue;
		at += *at == '{';
		if (!char_is_lower(*at) && !char_is_upper(*at))
			return false;
		letter[0] = *at++;
		put(t, letter);
		put(t, accents[i].mark);
		t->s = at + (t->s[1] == '{' && *at == '}');
		return true;
	}
	return false;
}

/* Behind a backslash. */
static void
take_command(struct tex *t)
{
	const char *name = t->s;
	size_t n = 0;

	if (*name == '\\') {
		t->s++;
		pass_options(t);
		if (t->in_note)
			put(t, " ");
		else
			end_line(t);
		return;
	}
	if (take_accent(t))
		return;
	while (char_is_lower(name[n]) || char_is_upper(name[n]))
		n++;
	if (!n) { /* "\&", "\," */
		char one[2] = { *name == ',' ? ' ' : *name, '\0' };

		put(t, one);
		t->s += *name != '\0';
		return;
	}
	t->s += n;
	run_command(t, name, n < NAME_MOST ? n : NAME_MOST);
	/* A space only ends a name without arguments. */
	if (t->s == name + n && *t->s == ' ')
		t->s++;
}

static void
close_brace(struct tex *t)
{
	t->braces -= t->braces > 0;
	if (t->skip && t->braces < t->skip)
		t->skip = 0;
	if (!t->in_note || t->braces != t->note_at)
		return;
	t->in_note = false;
	buf_printf(&t->notes, "[^%u]: %s\n", t->n_notes,
		   t->note.data ? t->note.data : "");
}

/* "---", "``", "~": bytes of what stands for one sign, put as that. */
static size_t
take_sign(struct tex *t)
{
	static const struct {
		const char *tex, *sign;
	} signs[] = {
		{ "---", "\u2014" }, { "--", "\u2013" }, { "``", "\u201c" },
		{ "''", "\u201d" },  { "~", " " },	 { "$", "" },
	};

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		size_t n = strlen(signs[i].tex);

		if (*t->s == *signs[i].tex && !strncmp(t->s, signs[i].tex, n)) {
			put(t, signs[i].sign);
			return n;
		}
	}
	return 0;
}

static void
take_line(struct tex *t)
{
	size_t n;

	if (!*t->s && !t->in_note) {
		blank_line(t);
		return;
	}
	while (*t->s && *t->s != '%') {
		char c[2] = { *t->s, '\0' };

		if (*c == '\\') {
			t->s++;
			take_command(t);
		} else if (*c == '{') {
			t->braces++;
			t->s++;
		} else if (*c == '}') {
			t->s++;
			close_brace(t);
		} else if ((n = take_sign(t)) > 0) {
			t->s += n;
		} else {
			put(t, c);
			t->s++;
		}
	}
	if (t->in_note)
		put(t, " ");
	else
		end_line(t);
}

/* Footnotes stand below the text. */
static void
put_notes(struct tex *t)
{
	/* A brace is missing. */
	if (t->in_note)
		t->note_at = t->braces = 0;
	if (t->in_note)
		close_brace(t);
	blank_line(t);
	for (const char *s = t->notes.data, *end; s && *s; s = end + 1) {
		end = strchr(s, '\n');
		add_line(t, s, (size_t)(end - s));
		add_line(t, "", 0);
	}
}

static bool
is_latex(const struct source *src)
{
	for (size_t i = 0; i < src->n_lines && i < LOOKED_AT; i++)
		if (*src->lines[i].text == '\\' &&
		    (!strncmp(src->lines[i].text, "\\documentclass", 14) ||
		     !strncmp(src->lines[i].text, "\\begin{", 7)))
			return true;
	return false;
}

const struct source *
latex_plain(struct arena *a, const struct source *src)
{
	struct tex t = { .a = a, .src = src };

	if (!is_latex(src))
		return src;
	t.out = arena_array(a, 1, sizeof *t.out);
	*t.out = *src;
	t.out->lines = NULL;
	t.out->n_lines = 0;
	t.body = true;
	for (size_t i = 0; i < src->n_lines; i++)
		if (strstr(src->lines[i].text, "\\begin{document}"))
			t.body = false;
	for (size_t i = 0; i < src->n_lines; i++) {
		t.line = &src->lines[i];
		t.s = t.line->text;
		take_line(&t);
	}
	put_notes(&t);
	buf_free(&t.text);
	buf_free(&t.note);
	buf_free(&t.notes);
	return t.out;
}
