/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of the command line, read by getopt_long(). */
#include "config.h"

#include <getopt.h>
#include <stdbool.h>
#include <string.h>

#include "model/language.h"
#include "cli/args.h"

static const struct arg_info infos[ARG_COUNT] = {
	[ARG_LIBRARY] = { .name = "library",
			  .value = "PATH",
			  .text = "Use this library" },
	[ARG_NOTEBOOK] = { .name = "notebook",
			   .value = "PATH",
			   .text = "Use this notebook" },
	[ARG_SCRIPT] = { .name = "script",
			 .value = "FILE",
			 .text = "Take the reader's keys from a file" },
	[ARG_SIZE] = { .name = "size",
		       .value = "ROWSxCOLUMNS",
		       .text = "Size of the screen under --script" },
	[ARG_NOW] = { .name = "now",
		      .value = "TIME",
		      .text = "What the clock says under --script" },
	[ARG_HELP] = { .name = "help",
		       .letter = 'h',
		       .text = "Print how to use the program or a command" },
	[ARG_VERSION] = { .name = "version",
			  .letter = 'V',
			  .text = "Print the version and the licence" },
	[ARG_JSON] = { .name = "json", .text = "Print JSON" },
	[ARG_SORT] = { .name = "sort",
		       .value = "symbol|date|title",
		       .text = "Order of the list" },
	[ARG_REVERSE] = { .name = "reverse",
			  .letter = 'r',
			  .text = "Turn the order round" },
	[ARG_LANG] = { .name = "lang",
		       .letter = 'l',
		       .value = LANGUAGES_CHOICES,
		       .text = "The language of the work" },
	[ARG_FORMAT] = { .name = "format",
			 .value = "markdown|json",
			 .text = "Print in this format" },
	[ARG_OUTPUT] = { .name = "output",
			 .letter = 'o',
			 .value = "FILE",
			 .text = "Write to a file" },
	[ARG_DELETED] = { .name = "deleted",
			  .text = "Show deleted annotations too" },
	[ARG_BODY] = { .name = "body",
		       .value = "BODY",
		       .text = "Works of this body alone, such as GA or SC" },
	[ARG_YEAR] = { .name = "year",
		       .value = "YEAR[-YEAR]",
		       .text = "Works adopted then" },
	[ARG_SESSION] = { .name = "session",
			  .value = "N[-N]",
			  .text = "Works of these sessions" },
	[ARG_SUBJECT] = { .name = "subject",
			  .value = "WORDS",
			  .text = "Works on this subject" },
	[ARG_ANNOTATED] = { .name = "annotated",
			    .text = "Works with annotations" },
	[ARG_UNREAD] = { .name = "unread",
			 .text = "Works never opened in the reader" },
	[ARG_DOUBTFUL] = { .name = "doubtful",
			   .text = "Works whose text is in doubt" },
	[ARG_DETAILS] = { .name = "details",
			  .text = "Print vote, sponsors and subjects" },
	[ARG_GRAPH] = { .name = "format",
			.value = "dot|graphml|csv",
			.text = "Format of the graph" },
	[ARG_DEPTH] = { .name = "depth",
			.value = "N",
			.text = "How many steps from the work" },
	[ARG_RELATION] = { .name = "relation",
			   .value = "RELATION",
			   .text = "Cited so, such as recall or reaffirm" },
	[ARG_OF] = { .name = "of",
		     .value = "BODY",
		     .text = "Cited documents of this body alone" },
	[ARG_MOST] = { .name = "most",
		       .value = "N",
		       .text = "How many documents; 20 unless told" },
};

const struct arg_info *
arg_info(enum arg id)
{
	return &infos[id];
}

/* What getopt_long() wants to be told; both end with a zero element. */
struct getopt_tables {
	struct option longs[ARG_COUNT + 1];
	char shorts[2 + 2 * ARG_COUNT + 1];
};

static void
fill_tables(struct getopt_tables *t, unsigned allowed, int first)
{
	struct option *l = t->longs;
	char *s = t->shorts;

	memset(t, 0, sizeof(*t));
	if (first)
		*s++ = '+';
	*s++ = ':'; /* tells a missing value from an unknown option */
	for (int i = 0; i < ARG_COUNT; i++) {
		const struct arg_info *info = &infos[i];

		if (!(allowed & ARG_BIT(i)))
			continue;
		*l++ = (struct option){ .name = info->name,
					.has_arg = info->value != NULL,
					.val = 256 + i };
		if (!info->letter)
			continue;
		*s++ = info->letter;
		if (info->value)
			*s++ = ':';
	}
}

static int
from_letter(int letter)
{
	for (int i = 0; i < ARG_COUNT; i++) {
		if (infos[i].letter && infos[i].letter == letter)
			return i;
	}
	return -1;
}

/* getopt has told '?' or ':' about the argument before optind. */
static enum status
refuse(char **argv, int answer, struct error *err)
{
	const char *arg = argv[optind - 1];
	char letter[] = { '-', (char)optopt, '\0' };
	bool is_letter = optopt > 0 && optopt < 256;
	int id = is_letter ? from_letter(optopt) : optopt - 256;

	if (answer == ':' || (id >= 0 && id < ARG_COUNT && infos[id].value))
		return error_set(err, STATUS_USAGE,
				 "option '%s' needs a value: %s",
				 is_letter ? letter : arg, infos[id].value);
	if (id >= 0 && id < ARG_COUNT && !is_letter)
		return error_set(err, STATUS_USAGE,
				 "option '--%s' takes no value",
				 infos[id].name);
	if (is_letter)
		arg = letter;
	return error_set(err, STATUS_USAGE,
			 "unknown option '%.*s'; see reaffirm --help",
			 (int)strcspn(arg, "="), arg);
}

enum status
args_read(struct args *args, unsigned allowed, bool first, struct error *err)
{
	struct getopt_tables t;
	int c;

	fill_tables(&t, allowed, first);
	opterr = 0;
	optind = 0; /* begins anew, in glibc and musl alike */
	while ((c = getopt_long(args->argc, args->argv, t.shorts, t.longs,
				NULL)) != -1) {
		int id = c >= 256 ? c - 256 : from_letter(c);

		if (c == '?' || c == ':' || id < 0)
			return refuse(args->argv, c, err);
		args->values[id] = optarg ? optarg : "";
	}
	args->rest = optind;
	return STATUS_OK;
}
