/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands by number and by name (commands.def).  Knows no view and no key.
 */
#ifndef TUI_COMMAND_H
#define TUI_COMMAND_H

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
	const char *name, *arg, *text;
	const char *group; /* set on the first of a group, else NULL */
};

const struct command_info *command_info(enum command c);
enum command command_from_name(const char *name, size_t n);
/*
 * Read "name argument"; the shortest unambiguous beginning of a name will
 * do.  STATUS_USAGE says what is wrong, with the names that come near.
 * *arg points into line.
 */
enum status command_parse(const char *line, enum command *c, const char **arg,
			  struct error *err);
/*
 * The i-th completion of a line typed so far (0, 1, ...), names first and
 * then the choices of an argument; NULL behind the last.  Static strings.
 */
const char *command_complete(const char *line, size_t i, size_t *replace_from);

#endif
