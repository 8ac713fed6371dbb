/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading reaffirmrc. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "text/utf8.h"
#include "tui/command.h"
#include "tui/rc.h"
#include "tui/suggest.h"

enum { RC_LIMIT = 1 << 20 };

/* What a line can change. */
struct target {
	struct keymaps *km;
	struct options *options;
	unsigned *redraw;
};

static const char *
nth_keymap(size_t i)
{
	return i < KEYMAP_COUNT ? keymap_name((enum keymap_id)i) : NULL;
}

/* The next word of *s; an empty one at the end. */
static char *
next_word(const char **s)
{
	const char *start = *s + strspn(*s, " \t");
	size_t n = strcspn(start, " \t");

	*s = start + n + strspn(start + n, " \t");
	return xstrndup(start, n);
}

static enum status
find_keymap(const char *name, enum keymap_id *m, struct error *err)
{
	struct buf near = BUF_INIT;
	enum status st;

	if (!*name)
		return error_set(err, STATUS_USAGE, "no keymap given");
	if (keymap_from_name(name, strlen(name), m))
		return STATUS_OK;
	suggest_add(name, strlen(name), nth_keymap, &near);
	st = error_set(err, STATUS_USAGE, "no keymap '%.40s'%s", name,
		       near.data ? near.data : "; :help lists them");
	buf_free(&near);
	return st;
}

static enum status
do_bind(const struct target *t, const char *arg, struct error *err)
{
	char *map = next_word(&arg), *keys = next_word(&arg);
	enum keymap_id m;
	enum status st = find_keymap(map, &m, err);

	if (!st)
		st = keymaps_bind(t->km, m, keys, arg, err);
	free(map);
	free(keys);
	return st;
}

static enum status
do_unbind(const struct target *t, const char *arg, struct error *err)
{
	char *map = next_word(&arg), *keys = next_word(&arg);
	enum keymap_id m;
	enum status st = find_keymap(map, &m, err);

	if (!st && *arg)
		st = error_set(err, STATUS_USAGE,
			       "unbind takes a keymap and keys, no more");
	if (!st)
		st = keymaps_unbind(t->km, m, keys, err);
	free(map);
	free(keys);
	return st;
}

static enum status
do_set(const struct target *t, const char *arg, struct error *err)
{
	if (!*arg)
		return error_set(err, STATUS_USAGE, "set takes OPTION=VALUE");
	return options_set(t->options, arg, t->redraw, err);
}

static enum status
do_style(const struct target *t, const char *arg, struct error *err)
{
	enum status st = options_style(t->options, arg, err);

	if (!st && t->redraw)
		*t->redraw |= REACT_LAYOUT;
	return st;
}

static const struct {
	enum command command;
	enum status (*run)(const struct target *t, const char *arg,
			   struct error *err);
} verbs[] = {
	{ COMMAND_BIND, do_bind },
	{ COMMAND_UNBIND, do_unbind },
	{ COMMAND_SET, do_set },
	{ COMMAND_STYLE, do_style },
};

static enum status
run_line(const struct target *t, const char *line, struct error *err)
{
	enum command c;
	const char *arg;
	enum status st = command_parse(line, &c, &arg, err);

	if (st)
		return st;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (verbs[i].command == c)
			return verbs[i].run(t, arg, err);
	return error_set(err, STATUS_USAGE,
			 "only bind, unbind, set and style can stand here, "
			 "not %s",
			 command_info(c)->name);
}

enum status
rc_line(const char *line, struct keymaps *km, struct options *o,
	unsigned *redraw, struct error *err)
{
	const struct target t = { km, o, redraw };
	size_t n;
	char *copy;
	enum status st;

	line += strspn(line, " \t");
	if (!*line || *line == '#')
		return STATUS_OK;
	n = strlen(line);
	while (n > 0 && strchr(" \t\r", line[n - 1]))
		n--;
	copy = xstrndup(line, n);
	st = run_line(&t, copy, err);
	free(copy);
	return st;
}

/* One line of a file, which may be anything at all. */
static enum status
raw_line(const char *s, size_t n, struct keymaps *km, struct options *o,
	 struct error *err)
{
	char *line;
	enum status st;

	if (memchr(s, '\0', n) || !utf8_valid(s, n, NULL))
		return error_set(err, STATUS_ENCODING,
				 "this line is not UTF-8 text");
	line = xstrndup(s, n);
	st = rc_line(line, km, o, NULL, err);
	free(line);
	return st;
}

/* All lines; what is wrong goes to *mistakes under the name given. */
static void
read_lines(const char *name, const char *data, size_t len, struct keymaps *km,
	   struct options *o, struct buf *mistakes)
{
	const char *end = data + len, *eol;
	unsigned line = 1;
	struct error err;

	for (const char *s = data; s < end; s = eol + 1, line++) {
		eol = memchr(s, '\n', (size_t)(end - s));
		if (!eol)
			eol = end;
		if (raw_line(s, (size_t)(eol - s), km, o, &err))
			buf_printf(mistakes, "%s:%u: %s\n", name, line,
				   err.msg);
	}
}

void
rc_defaults(struct keymaps *km, struct options *o)
{
	const struct embedded *rc = &embedded_rc[0];
	struct buf mistakes = BUF_INIT;

	options_init(o);
	read_lines(rc->name, rc->data, rc->len, km, o, &mistakes);
	if (!mistakes.len)
		return;
	fputs(mistakes.data, stderr);
	abort();
}

enum status
rc_file(const char *path, struct keymaps *km, struct options *o,
	struct buf *mistakes, struct error *err)
{
	struct buf text = BUF_INIT;
	enum status st = file_read(path, RC_LIMIT, &text, err);

	if (!st && text.len)
		read_lines(path, text.data, text.len, km, o, mistakes);
	buf_free(&text);
	return st;
}
