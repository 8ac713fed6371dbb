/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands of LaTeX. */
#include "config.h"

#include <string.h>

#include "model/symbol.h"
#include "parse/latex_int.h"

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
void
latex_pass_options(struct tex *t)
{
	const char *end = *t->s == '[' ? strchr(t->s, ']') : NULL;

	if (end)
		t->s = end + 1;
}

static void
act_begin(struct tex *t)
{
	const char *name = argument(t);

	latex_pass_options(t);
	if (!strcmp(name, "document"))
		t->body = true;
	if (strcmp(name, "enumerate") != 0 && strcmp(name, "itemize") != 0)
		return;
	latex_end_line(t);
	if (t->depth < LATEX_DEPTHS)
		t->count[++t->depth] = 0;
}

static void
act_end(struct tex *t)
{
	const char *name = argument(t);

	latex_blank_line(t);
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

	latex_blank_line(t);
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
	latex_blank_line(t);
	buf_puts(&t->text, "# ");
}

static void
act_title(struct tex *t)
{
	t->in_title = *t->s == '{';
	t->title_at = t->braces;
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

void
latex_command(struct tex *t, const char *name, size_t n)
{
	act *found = act_nothing;

	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strlen(commands[i].name) == n &&
		    !memcmp(commands[i].name, name, n))
			found = commands[i].act;
	if (found == act_nothing)
		latex_pass_options(t);
	/* Above the text only the title is of it. */
	if (t->body || found == act_begin || found == act_title)
		found(t);
}
