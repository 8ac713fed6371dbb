/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Options of the command line: one table of all of them, and how they are
 * read.  Knows no subcommand.
 */
#ifndef CLI_ARGS_H
#define CLI_ARGS_H

#include <stdbool.h>

#include "base/error.h"

enum arg {
	ARG_LIBRARY,
	ARG_NOTEBOOK,
	ARG_SCRIPT,
	ARG_SIZE,
	ARG_NOW,
	ARG_HELP,
	ARG_VERSION,
	ARG_JSON,
	ARG_SORT,
	ARG_REVERSE,
	ARG_LANG,
	ARG_FORMAT,
	ARG_OUTPUT,
	ARG_DELETED,
	ARG_BODY,
	ARG_YEAR,
	ARG_SESSION,
	ARG_SUBJECT,
	ARG_ANNOTATED,
	ARG_UNREAD,
	ARG_DOUBTFUL,
	ARG_DETAILS,
	ARG_GRAPH, /* --format of graph */
	ARG_DEPTH,
	ARG_RELATION,
	ARG_OF,
	ARG_MOST,
	ARG_COUNT
};

/* A set of options, one bit each. */
#define ARG_BIT(id) (1u << (id))

/* What every command takes. */
#define ARGS_GLOBAL                                                            \
	(ARG_BIT(ARG_LIBRARY) | ARG_BIT(ARG_NOTEBOOK) | ARG_BIT(ARG_SCRIPT) |  \
	 ARG_BIT(ARG_SIZE) | ARG_BIT(ARG_NOW) | ARG_BIT(ARG_HELP) |            \
	 ARG_BIT(ARG_VERSION))

/* What leaves works out: cli_filter(). */
#define ARGS_FILTER                                                            \
	(ARG_BIT(ARG_LANG) | ARG_BIT(ARG_BODY) | ARG_BIT(ARG_YEAR) |           \
	 ARG_BIT(ARG_SESSION) | ARG_BIT(ARG_SUBJECT) |                         \
	 ARG_BIT(ARG_ANNOTATED) | ARG_BIT(ARG_UNREAD) | ARG_BIT(ARG_DOUBTFUL))

struct arg_info {
	const char *name;  /* without the dashes */
	char letter;	   /* the short form, or NUL */
	const char *value; /* what its value is called; NULL: takes none */
	const char *text;  /* a sentence without a full stop */
};

/* The row of that option. */
const struct arg_info *arg_info(enum arg id);

/* A command line. */
struct args {
	int argc;
	char **argv;	     /* is put in order when it is read */
	const char **values; /* of each option; "" for one that takes none */
	int rest;	     /* the first argument that is no option */
};

/*
 * Read the options of argv[1..], of which those in `allowed` are known.
 * Options and other arguments may be mixed, unless `first`, which stops at the
 * first argument that is no option; "--" ends the options.  STATUS_USAGE: one
 * that is not allowed, or without its value.
 */
enum status args_read(struct args *args, unsigned allowed, bool first,
		      struct error *err);

#endif
