/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a line typed behind ":" may go on with. */
#include "config.h"

#include <string.h>

#include "model/filter.h"
#include "model/language.h"
#include "tui/choices.h"
#include "tui/command.h"
#include "model/resolution.h"
#include "tui/complete.h"
#include "tui/keymap.h"
#include "tui/option.h"

/* The word at the end of what was typed, and which fitting one is wanted. */
struct word {
	const char *s;
	size_t n;
	size_t left;
	struct buf *out;
};

/* Whether this choice is the one; then it is put out. */
static bool
take(struct word *w, const char *choice, size_t n)
{
	if (n < w->n || strncmp(choice, w->s, w->n) || w->left-- > 0)
		return false;
	buf_clear(w->out);
	buf_add(w->out, choice, n);
	return true;
}

static bool
take_name(struct word *w, const char *name)
{
	return take(w, name, strlen(name));
}

static bool
among_commands(struct word *w)
{
	for (int c = COMMAND_NONE + 1; c < COMMAND_COUNT; c++)
		if (!command_is_typing((enum command)c) &&
		    take_name(w, command_info((enum command)c)->name))
			return true;
	return false;
}

static bool
among_keymaps(struct word *w)
{
	for (int m = 0; m < KEYMAP_COUNT; m++)
		if (take_name(w, keymap_name((enum keymap_id)m)))
			return true;
	return false;
}

static bool
among_choices(struct word *w, const char *list)
{
	const char *choice;
	size_t len;

	for (size_t i = 0; choices_nth(list, i, &choice, &len); i++)
		if (take(w, choice, len))
			return true;
	return false;
}

static bool
among_styles(struct word *w)
{
	for (int s = 0; s < STYLE_COUNT; s++)
		if (take_name(w, style_name((enum style)s)))
			return true;
	return false;
}

static bool
among_options(struct word *w)
{
	for (int o = 0; o < OPTION_COUNT; o++) {
		const struct option_info *info = option_info((enum option)o);

		if (take_name(w, info->name) ||
		    (info->no_name && take_name(w, info->no_name)))
			return true;
	}
	return false;
}

static bool
among_values(struct word *w, size_t equals)
{
	const char *comma;
	enum option o;

	if (!option_from_name(w->s, equals, &o))
		return false;
	w->s += equals + 1;
	w->n -= equals + 1;
	comma = option_info(o)->many ? memrchr(w->s, ',', w->n) : NULL;
	if (comma) {
		w->n -= (size_t)(comma + 1 - w->s);
		w->s = comma + 1;
	}
	return among_choices(w, option_info(o)->choices);
}

static bool
set_argument(struct word *w, size_t index)
{
	const char *equals = memchr(w->s, '=', w->n);

	if (index)
		return false;
	return equals ? among_values(w, (size_t)(equals - w->s))
		      : among_options(w);
}

static bool
style_argument(struct word *w, size_t index)
{
	return index ? among_choices(w, LOOK_WORDS) : among_styles(w);
}

/* "bind KEYMAP KEYS COMMAND" */
static bool
bind_argument(struct word *w, size_t index)
{
	return index == 0   ? among_keymaps(w)
	       : index == 2 ? among_commands(w)
			    : false;
}

static bool
unbind_argument(struct word *w, size_t index)
{
	return index == 0 && among_keymaps(w);
}

static bool
among_bodies(struct word *w)
{
	for (int b = BODY_NONE + 1; b < BODY_COUNT; b++)
		if (take_name(w, body_code((enum body)b)))
			return true;
	return false;
}

/* "body=GA year=2020 unread": names, and behind "=" what there is. */
static bool
filter_argument(struct word *w, size_t index)
{
	const char *equals = memchr(w->s, '=', w->n);
	size_t name = equals ? (size_t)(equals - w->s) : 0;

	(void)index;
	if (!equals)
		return among_choices(w, FILTER_NAMES);
	w->s += name + 1;
	w->n -= name + 1;
	if (name == 4 && !strncmp(equals - name, "lang", 4))
		return among_choices(w, LANGUAGES_CHOICES);
	if (name != 4 || strncmp(equals - name, "body", 4) != 0)
		return false;
	return among_bodies(w);
}

/* The same, and how and what is cited: "relation=recall of=SC". */
static bool
ranking_argument(struct word *w, size_t index)
{
	if (!memchr(w->s, '=', w->n))
		return among_choices(w, FILTER_NAMES "|relation=|of=");
	if (w->n >= 3 && strncmp(w->s, "of=", 3) == 0) {
		w->s += 3;
		w->n -= 3;
		return among_bodies(w);
	}
	if (w->n < 9 || strncmp(w->s, "relation=", 9) != 0)
		return filter_argument(w, index);
	w->s += 9;
	w->n -= 9;
	for (int r = RELATION_NONE + 1; r < RELATION_COUNT; r++)
		if (take_name(w, relation_name((enum relation)r)))
			return true;
	return false;
}

/* Arguments that other tables tell of. */
static const struct {
	enum command command;
	bool (*nth)(struct word *w, size_t index);
} arguments[] = {
	{ COMMAND_FILTER, filter_argument },
	{ COMMAND_SET, set_argument },
	{ COMMAND_STYLE, style_argument },
	{ COMMAND_BIND, bind_argument },
	{ COMMAND_UNBIND, unbind_argument },
	{ COMMAND_MOST_CITED, ranking_argument },
};

static bool
among_arguments(enum command c, struct word *w, size_t index)
{
	const char *spec = command_info(c)->arg;

	for (size_t i = 0; i < sizeof(arguments) / sizeof(*arguments); i++)
		if (arguments[i].command == c)
			return arguments[i].nth(w, index);
	return index == 0 && strchr(spec, '|') && among_choices(w, spec);
}

/* Words that begin before byte n. */
static size_t
words_before(const char *s, size_t n)
{
	size_t words = 0;

	for (size_t i = 0; i < n; i++)
		if (s[i] != ' ' && (i == 0 || s[i - 1] == ' '))
			words++;
	return words;
}

bool
complete(const char *line, size_t n, size_t i, size_t *from, struct buf *out)
{
	size_t begin = strspn(line, " :"), start = n, words;
	struct word w;
	enum command c;
	bool found;

	if (begin > n)
		begin = n;
	while (start > begin && line[start - 1] != ' ')
		start--;
	w = (struct word){ line + start, n - start, i, out };
	words = words_before(line + begin, start - begin);
	if (words == 0) {
		found = among_commands(&w);
	} else {
		found = command_find(line + begin, strcspn(line + begin, " "),
				     &c, NULL) == STATUS_OK &&
			among_arguments(c, &w, words - 1);
	}
	*from = (size_t)(w.s - line);
	return found;
}
