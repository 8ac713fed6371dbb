/* SPDX-License-Identifier: GPL-3.0-or-later */
/* LaTeX, made plain. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/latex_int.h"
#include "text/utf8.h"

enum {
	LOOKED_AT = 40, /* lines in which an environment begins */
	NAME_MOST = 24, /* bytes of a command's name */
};

static struct buf *
target(struct tex *t)
{
	return t->in_note ? &t->note : &t->text;
}

static void
put(struct tex *t, const char *s)
{
	if (!t->skip && (t->body || t->in_title))
		buf_puts(target(t), s);
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
		latex_pass_options(t);
		if (t->in_note)
			put(t, " ");
		else
			latex_end_line(t);
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
	latex_command(t, name, n < NAME_MOST ? n : NAME_MOST);
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
	if (t->in_title && t->braces == t->title_at) {
		t->in_title = false;
		latex_blank_line(t);
	}
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
		latex_blank_line(t);
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
		latex_end_line(t);
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
	latex_blank_line(t);
	for (const char *s = t->notes.data, *end; s && *s; s = end + 1) {
		end = strchr(s, '\n');
		latex_line(t, s, (size_t)(end - s));
		latex_line(t, "", 0);
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
