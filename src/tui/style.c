/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Styles: how parts of the screen look, read and printed. */
#include "config.h"

#include <string.h>

#include "tui/choices.h"
#include "tui/option.h"
#include "tui/suggest.h"

/* In the order of the LOOK_ bits, and of the colours of a terminal. */
#define ATTRIBUTES "bold|underline|reverse|italic|dim"
#define COLORS	   "black|red|green|yellow|blue|magenta|cyan|white"

static const struct {
	const char *name, *def, *text;
} styles[STYLE_COUNT] = {
#define STYLE(id, name, def, text) [STYLE_##id] = { name, def, text },
#include "tui/styles.def"
#undef STYLE
};

const char *
style_name(enum style s)
{
	return styles[s].name;
}

const char *
style_text(enum style s)
{
	return styles[s].text;
}

const char *
style_default(enum style s)
{
	return styles[s].def;
}

static bool
style_from_name(const char *name, size_t n, enum style *s)
{
	for (int i = 0; i < STYLE_COUNT; i++) {
		if (strlen(styles[i].name) != n ||
		    strncmp(styles[i].name, name, n))
			continue;
		*s = (enum style)i;
		return true;
	}
	return false;
}

/* One word of a look; *color is where the next colour goes. */
static bool
add_word(struct look *look, signed char **color, const char *word, size_t n)
{
	int attribute = choices_index(ATTRIBUTES, word, n);
	int c = choices_index(COLORS, word, n);

	if (attribute >= 0)
		look->attributes |= 1u << attribute;
	else if (choices_index("plain", word, n) == 0)
		look->attributes = 0;
	else if (choices_index("on", word, n) == 0)
		*color = &look->bg;
	else if (c >= 0 || choices_index("default", word, n) == 0)
		**color = (signed char)c;
	else
		return false;
	return true;
}

enum status
look_parse(const char *text, struct look *look, struct error *err)
{
	signed char *color = &look->fg;
	size_t n;

	*look = (struct look){ .fg = -1, .bg = -1 };
	for (text += strspn(text, " \t"); *text;
	     text += n, text += strspn(text, " \t")) {
		n = strcspn(text, " \t");
		if (!add_word(look, &color, text, n))
			return error_set(err, STATUS_USAGE,
					 "a style is made of %s, not of "
					 "'%.*s'",
					 ATTRIBUTES "|" COLORS "|on|default",
					 (int)(n < 30 ? n : 30), text);
	}
	return STATUS_OK;
}

static const char *
nth_style(size_t i)
{
	return i < STYLE_COUNT ? styles[i].name : NULL;
}

enum status
options_style(struct options *o, const char *text, struct error *err)
{
	size_t n = strcspn(text, " \t");
	struct buf near = BUF_INIT;
	struct look look;
	enum style s;
	enum status st;

	if (style_from_name(text, n, &s)) {
		st = look_parse(text + n, &look, err);
		if (!st)
			o->look[s] = look;
		return st;
	}
	suggest_add(text, n, nth_style, &near);
	st = error_set(err, STATUS_USAGE, "no style '%.*s'%s",
		       (int)(n < 40 ? n : 40), text,
		       near.data ? near.data : "; :help lists them");
	buf_free(&near);
	return st;
}

static void
print_word(struct buf *out, const char *list, int i)
{
	const char *word;
	size_t len;

	if (i < 0 || !choices_nth(list, (size_t)i, &word, &len))
		return;
	buf_putc(out, ' ');
	buf_add(out, word, len);
}

void
style_print(const struct options *o, enum style s, struct buf *out)
{
	const struct look *look = &o->look[s];

	buf_puts(out, styles[s].name);
	for (int i = 0; i < 5; i++)
		if (look->attributes & 1u << i)
			print_word(out, ATTRIBUTES, i);
	print_word(out, COLORS, look->fg);
	if (look->bg >= 0)
		buf_puts(out, " on");
	print_word(out, COLORS, look->bg);
	if (!look->attributes && look->fg < 0 && look->bg < 0)
		buf_puts(out, " plain");
}
