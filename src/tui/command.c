/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands by number and by name. */
#include "config.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "model/language.h"
#include "model/symbol.h"
#include "tui/choices.h"
#include "tui/command.h"
#include "tui/suggest.h"

/* A line of commands.def: a heading, or a command. */
struct line {
	const char *group;
	enum command command;
};

static const struct line lines[] = {
#define COMMAND_GROUP(title)	     { .group = title },
#define COMMAND(id, name, arg, text) { .command = COMMAND_##id },
#include "tui/commands.def"
#undef COMMAND
#undef COMMAND_GROUP
};

static const struct command_info infos[COMMAND_COUNT] = {
	[COMMAND_NONE] = { "", "", "" },
#define COMMAND_GROUP(title)
#define COMMAND(id, name, arg, text) [COMMAND_##id] = { name, arg, text },
#include "tui/commands.def"
#undef COMMAND
#undef COMMAND_GROUP
};

const struct command_info *
command_info(enum command c)
{
	return &infos[c];
}

const char *
command_group(enum command c)
{
	for (size_t i = 1; i < sizeof(lines) / sizeof(lines[0]); i++)
		if (lines[i].command == c)
			return lines[i - 1].group;
	return NULL;
}

bool
command_is_typing(enum command c)
{
	return c >= COMMAND_LEFT && c <= COMMAND_DISCARD;
}

/* Exactly this name, or COMMAND_NONE. */
static enum command
named(const char *name, size_t n)
{
	for (int c = COMMAND_NONE + 1; c < COMMAND_COUNT; c++)
		if (!strncmp(infos[c].name, name, n) && !infos[c].name[n])
			return (enum command)c;
	return COMMAND_NONE;
}

static const char *
nth_name(size_t i)
{
	return i + 1 < COMMAND_COUNT ? infos[i + 1].name : NULL;
}

static enum status
no_such_command(const char *name, size_t n, struct error *err)
{
	struct buf near = BUF_INIT;
	enum status st;

	suggest_add(name, n, nth_name, &near);
	st = error_set(err, STATUS_USAGE, "no command '%.*s'%s",
		       (int)(n < 40 ? n : 40), name,
		       near.data ? near.data : "; :help lists them");
	buf_free(&near);
	return st;
}

static enum status
ambiguous(const char *name, size_t n, struct error *err)
{
	struct buf all = BUF_INIT;
	enum status st;

	for (int c = 1; c < COMMAND_COUNT; c++)
		if (!strncmp(infos[c].name, name, n))
			buf_printf(&all, "%s%s", all.len ? ", " : "",
				   infos[c].name);
	st = error_set(err, STATUS_USAGE, "'%.*s' may be %s", (int)n, name,
		       all.data);
	buf_free(&all);
	return st;
}

enum status
command_find(const char *name, size_t n, enum command *out, struct error *err)
{
	int found = 0;

	*out = named(name, n);
	if (*out != COMMAND_NONE)
		return STATUS_OK;
	for (int c = 1; c < COMMAND_COUNT; c++) {
		if (strncmp(infos[c].name, name, n))
			continue;
		*out = (enum command)c;
		found++;
	}
	if (found == 1)
		return STATUS_OK;
	*out = COMMAND_NONE;
	return found ? ambiguous(name, n, err) : no_such_command(name, n, err);
}

static const char *
skip_blanks(const char *s)
{
	return s + strspn(s, " \t");
}

static size_t
trimmed(const char *s)
{
	size_t n = strlen(s);

	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	return n;
}

/* "OP5(a)", "A/PP2", "Annex II/4", or a number. */
static bool
is_label(const char *s, size_t n)
{
	const char *slash = memchr(s, '/', n);
	const char *part = slash ? slash + 1 : s;

	if (slash && !strncasecmp(s, "annex", 5))
		return true;
	if (memchr(s, ' ', n))
		return false;
	if (strspn(s, "0123456789") == n)
		return true;
	return (!strncasecmp(part, "op", 2) || !strncasecmp(part, "pp", 2)) &&
	       part[2] >= '0' && part[2] <= '9';
}

/* What is no command but names a place, of n bytes. */
static enum command
place_named(const char *s, size_t n)
{
	size_t symbol = strcspn(s, "#");
	char upper[SYMBOL_TEXT];
	struct symbol sym;

	if (is_label(s, n))
		return COMMAND_GOTO;
	if (symbol > n)
		symbol = n;
	if (symbol >= sizeof(upper))
		return COMMAND_NONE;
	for (size_t i = 0; i < symbol; i++)
		upper[i] = (char)toupper((unsigned char)s[i]);
	for (enum body b = BODY_NONE; b < BODY_COUNT; b++)
		if (symbol_parse(upper, symbol, b, &sym))
			return COMMAND_OPEN;
	return COMMAND_NONE;
}

/* What fingers type that are used to other programs. */
static enum command
habit(const char *name, size_t n)
{
	static const struct {
		const char *name;
		enum command command;
	} habits[] = {
		{ "q!", COMMAND_QUIT },	       { "qa", COMMAND_QUIT },
		{ "wq", COMMAND_QUIT },	       { "x", COMMAND_QUIT },
		{ "exit", COMMAND_QUIT },      { "h", COMMAND_HELP },
		{ "e", COMMAND_OPEN },	       { "check", COMMAND_DOUBTS },
		{ "links", COMMAND_CITED_BY },
	};

	for (size_t i = 0; i < sizeof(habits) / sizeof(habits[0]); i++)
		if (!strncmp(habits[i].name, name, n) && !habits[i].name[n])
			return habits[i].command;
	return COMMAND_NONE;
}

static enum status
check_argument(enum command c, const char *arg, struct error *err)
{
	const char *spec = infos[c].arg;
	size_t n = trimmed(arg);

	if (n == 0)
		return STATUS_OK;
	if (!spec[0])
		return error_set(err, STATUS_USAGE, "%s takes no argument",
				 infos[c].name);
	if (strchr(spec, '|') && choices_index(spec, arg, n) < 0)
		return error_set(err, STATUS_USAGE, "%s takes %s",
				 infos[c].name, spec);
	return STATUS_OK;
}

enum status
command_parse(const char *line, enum command *c, const char **arg,
	      struct error *err)
{
	const char *name = line + strspn(line, " \t:");
	size_t n = strcspn(name, " \t");
	enum status st;

	*c = COMMAND_NONE;
	*arg = name;
	if (n == 0)
		return STATUS_OK;
	/* Names first: every binding of the defaults comes by here. */
	*c = named(name, n);
	if (!*c && (*c = place_named(name, trimmed(name))))
		return STATUS_OK;
	if (!*c)
		*c = habit(name, n);
	st = *c ? STATUS_OK : command_find(name, n, c, err);
	if (st)
		return st;
	*arg = skip_blanks(name + n);
	return check_argument(*c, *arg, err);
}
