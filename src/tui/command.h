/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands by number and by name (commands.def).  Knows no view and no key.
 */
#ifndef TUI_COMMAND_H
#define TUI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

enum command {
	COMMAND_NONE,
#define COMMAND_GROUP(title)
#define COMMAND(id, name, arg, text) COMMAND_##id,
#include "tui/commands.def"
#undef COMMAND
#undef COMMAND_GROUP
	COMMAND_COUNT
};

/* What a key or a typed line asks for. */
struct request {
	enum command command;
	int count;	 /* typed before the key; 0: none */
	const char *arg; /* never NULL; borrowed */
};

struct command_info {
	const char *name; /* as typed */
	const char *arg;  /* what it takes: "" nothing, "[...]" optional */
	const char *text; /* a sentence without its full stop */
};

/* Of any command but COMMAND_NONE; never NULL. */
const struct command_info *command_info(enum command c);
/* The heading that stands before a command, or NULL. */
const char *command_group(enum command c);
/* Whether it is for prompt and editor only. */
bool command_is_typing(enum command c);
/* This name, or the one that alone begins so; see command_parse(). */
enum status command_find(const char *name, size_t n, enum command *c,
			 struct error *err);
/*
 * Read "name argument"; the shortest unambiguous beginning of a name will
 * do, a number or a label alone is "goto", a symbol alone is "open", and what
 * other programs have taught ("q!", "h") is understood.  A leading ":" and
 * blanks are skipped; an empty line is COMMAND_NONE.  STATUS_USAGE says what is
 * wrong, with the names that come near; a missing argument is no mistake here,
 * because the prompt asks for it.  *arg points into line.
 */
enum status command_parse(const char *line, enum command *c, const char **arg,
			  struct error *err);

#endif
