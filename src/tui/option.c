/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options: their values, read and printed. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/language.h"
#include "tui/choices.h"
#include "tui/option.h"
#include "tui/suggest.h"

#define YES_NO "no|yes"

static const struct option_info infos[OPTION_COUNT] = {
#define OPTION_BOOL(id, option, value, react, sentence)                        \
	[OPTION_##id] = { .name = option,                                      \
			  .no_name = "no" option,                              \
			  .choices = YES_NO,                                   \
			  .def = value ? "yes" : "no",                         \
			  .text = sentence,                                    \
			  .redraw = react },
#define OPTION_INT(id, option, value, low, high, react, sentence)              \
	[OPTION_##id] = { .name = option,                                      \
			  .choices = "",                                       \
			  .def = #value,                                       \
			  .text = sentence,                                    \
			  .least = low,                                        \
			  .most = high,                                        \
			  .redraw = react },
#define OPTION_CHOICE(id, option, value, words, react, sentence)               \
	[OPTION_##id] = { .name = option,                                      \
			  .choices = words,                                    \
			  .def = value,                                        \
			  .text = sentence,                                    \
			  .redraw = react },
#define OPTION_LIST(id, option, value, words, react, sentence)                 \
	[OPTION_##id] = { .name = option,                                      \
			  .choices = words,                                    \
			  .many = true,                                        \
			  .def = value,                                        \
			  .text = sentence,                                    \
			  .redraw = react },
#include "tui/options.def"
#undef OPTION_BOOL
#undef OPTION_INT
#undef OPTION_CHOICE
#undef OPTION_LIST
};

const struct option_info *
option_info(enum option id)
{
	return &infos[id];
}

static bool
is_name(const char *name, const char *s, size_t n)
{
	return name && strlen(name) == n && !strncmp(name, s, n);
}

bool
option_from_name(const char *name, size_t n, enum option *id)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		if (!is_name(infos[i].name, name, n))
			continue;
		*id = (enum option)i;
		return true;
	}
	return false;
}

static enum status
parse_number(const struct option_info *info, const char *s, int *value,
	     struct error *err)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (end == s || *end || n < info->least || n > info->most)
		return error_set(err, STATUS_USAGE,
				 "%s is a number from %d to %d, not '%.30s'",
				 info->name, info->least, info->most, s);
	*value = (int)n;
	return STATUS_OK;
}

/* Also what other programs call yes and no. */
static int
parse_yes_no(const char *s)
{
	int i = choices_index("no|yes|off|on|false|true|0|1", s, strlen(s));

	return i < 0 ? -1 : i % 2;
}

/* Each of them a choice, and each once. */
static enum status
parse_list(const struct option_info *info, const char *s, char *list,
	   struct error *err)
{
	unsigned seen = 0;
	size_t n, at = 0;

	do {
		int i;

		n = strcspn(s + at, ",");
		i = choices_index(info->choices, s + at, n);
		if (i < 0)
			return error_set(err, STATUS_USAGE,
					 "%s is a list of %s, not '%.30s'",
					 info->name, info->choices, s);
		if (seen & 1U << i)
			return error_set(err, STATUS_USAGE,
					 "%s has '%.*s' twice", info->name,
					 (int)n, s + at);
		seen |= 1U << i;
		at += n + 1;
	} while (s[at - 1]);
	memcpy(list, s, at);
	return STATUS_OK;
}

static enum status
parse_value(const struct option_info *info, const char *s, int *value,
	    struct error *err)
{
	int i;

	if (!info->choices[0])
		return parse_number(info, s, value, err);
	i = info->no_name ? parse_yes_no(s)
			  : choices_index(info->choices, s, strlen(s));
	if (i < 0)
		return error_set(err, STATUS_USAGE,
				 "%s is one of %s, not '%.30s'", info->name,
				 info->choices, s);
	*value = i;
	return STATUS_OK;
}

void
options_init(struct options *o)
{
	const char *no_color = getenv("NO_COLOR");

	memset(o->value, 0, sizeof(o->value));
	memset(o->list, 0, sizeof(o->list));
	for (int i = 0; i < OPTION_COUNT; i++)
		if (infos[i].many ? parse_list(&infos[i], infos[i].def,
					       o->list[i], NULL)
				  : parse_value(&infos[i], infos[i].def,
						&o->value[i], NULL))
			abort();
	for (int i = 0; i < STYLE_COUNT; i++)
		if (look_parse(style_default((enum style)i), &o->look[i], NULL))
			abort();
	if (no_color && *no_color)
		o->value[OPTION_COLOR] = false;
}

/* Names, and those with "no" before them. */
static const char *
nth_option(size_t i)
{
	return i < OPTION_COUNT ? infos[i].name : NULL;
}

static enum status
no_such_option(const char *name, size_t n, struct error *err)
{
	struct buf near = BUF_INIT;
	enum status st;

	suggest_add(name, n, nth_option, &near);
	st = error_set(err, STATUS_USAGE, "no option '%.*s'%s",
		       (int)(n < 40 ? n : 40), name,
		       near.data ? near.data : "; :help lists them");
	buf_free(&near);
	return st;
}

/* "ascii" or "noascii", with nothing behind. */
static enum status
set_switch(const char *name, enum option *id, int *value, struct error *err)
{
	size_t n = strlen(name);

	for (int i = 0; i < OPTION_COUNT; i++) {
		bool off = is_name(infos[i].no_name, name, n);

		if (!off && !is_name(infos[i].name, name, n))
			continue;
		if (!infos[i].no_name && infos[i].choices[0])
			return error_set(err, STATUS_USAGE, "%s=%s", name,
					 infos[i].choices);
		if (!infos[i].no_name)
			return error_set(err, STATUS_USAGE,
					 "%s=NUMBER, from %d to %d", name,
					 infos[i].least, infos[i].most);
		*id = (enum option)i;
		*value = !off;
		return STATUS_OK;
	}
	return no_such_option(name, n, err);
}

static enum status
set_value(struct options *o, enum option id, const char *s, unsigned *redraw,
	  struct error *err)
{
	char list[OPTION_LIST_SIZE] = "";
	int value = 0;
	enum status st = infos[id].many
				 ? parse_list(&infos[id], s, list, err)
				 : parse_value(&infos[id], s, &value, err);

	if (st)
		return st;
	if (redraw && (o->value[id] != value || strcmp(o->list[id], list) != 0))
		*redraw |= infos[id].redraw;
	o->value[id] = value;
	memcpy(o->list[id], list, sizeof(list));
	return STATUS_OK;
}

enum status
options_set(struct options *o, const char *text, unsigned *redraw,
	    struct error *err)
{
	size_t n = strcspn(text, "=");
	enum option id = 0;
	int value = 0;
	enum status st;

	if (text[n] && !option_from_name(text, n, &id))
		return no_such_option(text, n, err);
	if (text[n])
		return set_value(o, id, text + n + 1, redraw, err);
	st = set_switch(text, &id, &value, err);
	return st ? st : set_value(o, id, value ? "yes" : "no", redraw, err);
}

void
option_print(const struct options *o, enum option id, struct buf *out)
{
	const struct option_info *info = &infos[id];
	const char *word;
	size_t len;

	if (info->no_name) {
		buf_puts(out, o->value[id] ? info->name : info->no_name);
		return;
	}
	buf_printf(out, "%s=", info->name);
	if (info->many)
		buf_puts(out, o->list[id]);
	else if (!info->choices[0])
		buf_printf(out, "%d", o->value[id]);
	else if (choices_nth(info->choices, (size_t)o->value[id], &word, &len))
		buf_add(out, word, len);
}
