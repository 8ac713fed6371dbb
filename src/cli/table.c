/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The subcommands: rows, and nothing else. */
#include "config.h"

#include "cli/cli.h"

const struct subcommand subcommands[] = {
	{
		.name = "read",
		.usage = "[KEY[#LABEL] | PATH...]",
		.summary = "Open the reader; \"read\" may be left out",
		.most = -1,
		.run = cmd_read,
	},
	{
		.name = "import",
		.usage = "PATH...",
		.summary = "Add the resolutions in files and folders",
		.args = ARG_BIT(ARG_JSON),
		.least = 1,
		.most = -1,
		.run = cmd_import,
	},
	{
		.name = "list",
		.usage = "[WORDS...]",
		.summary = "List the works, or those with these words",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_SORT) |
			ARG_BIT(ARG_REVERSE) | ARGS_FILTER,
		.most = -1,
		.run = cmd_list,
	},
	{
		.name = "find",
		.usage = "WORDS...",
		.summary = "List the paragraphs with these words",
		.args = ARG_BIT(ARG_JSON) | ARGS_FILTER,
		.least = 1,
		.most = -1,
		.run = cmd_find,
	},
	{
		.name = "show",
		.usage = "KEY[#LABEL]",
		.summary = "Print a work, or one paragraph of it",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_FORMAT) |
			ARG_BIT(ARG_LANG) | ARG_BIT(ARG_DETAILS),
		.least = 1,
		.most = 1,
		.run = cmd_show,
	},
	{
		.name = "links",
		.usage = "KEY[#LABEL]",
		.summary = "List what a work cites and what cites it",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_LANG),
		.least = 1,
		.most = 1,
		.run = cmd_links,
	},
	{
		.name = "lineage",
		.usage = "KEY",
		.summary = "List what came before a work and what followed",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_LANG),
		.least = 1,
		.most = 1,
		.run = cmd_lineage,
	},
	{
		.name = "graph",
		.usage = "[KEY]",
		.summary = "Print who cites whom, for programs that draw",
		.args = ARG_BIT(ARG_GRAPH) | ARG_BIT(ARG_DEPTH) | ARGS_FILTER,
		.most = 1,
		.run = cmd_graph,
	},
	{
		.name = "most-cited",
		.usage = "",
		.summary = "List the documents that most works cite",
		.args = ARG_BIT(ARG_JSON) | ARGS_FILTER |
			ARG_BIT(ARG_RELATION) | ARG_BIT(ARG_OF) |
			ARG_BIT(ARG_MOST),
		.run = cmd_most_cited,
	},
	{
		.name = "parse",
		.usage = "FILE...",
		.summary = "Print the resolutions in files as JSON",
		.args = ARG_BIT(ARG_JSON),
		.least = 1,
		.most = -1,
		.run = cmd_parse,
	},
	{
		.name = "check",
		.usage = "PATH... | KEY...",
		.summary = "Tell what is in doubt of texts",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_LANG),
		.least = 1,
		.most = -1,
		.run = cmd_check,
	},
	{
		.name = "annotate",
		.usage = "KEY#LABEL TEXT...",
		.summary = "Write an annotation; TEXT - is standard input",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_LANG),
		.least = 2,
		.most = -1,
		.run = cmd_annotate,
	},
	{
		.name = "annotations",
		.usage = "[KEY[#LABEL]]",
		.summary = "List annotations",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_DELETED),
		.most = 1,
		.run = cmd_annotations,
	},
	{
		.name = "corrections",
		.usage = "[export|import]...",
		.summary = "List corrections of texts, or hand them on",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_OUTPUT),
		.most = 2,
		.run = cmd_corrections,
	},
	{
		.name = "export",
		.usage = "[KEY]",
		.summary = "Print annotations, their paragraphs quoted",
		.args = ARG_BIT(ARG_JSON) | ARG_BIT(ARG_FORMAT) |
			ARG_BIT(ARG_OUTPUT),
		.most = 1,
		.run = cmd_export,
	},
	{
		.name = "help",
		.usage = "[COMMAND]",
		.summary = "Print how to use the program or a command",
		.args = ARG_BIT(ARG_JSON),
		.most = 1,
		.run = cmd_help,
	},
	{ .name = NULL },
};
