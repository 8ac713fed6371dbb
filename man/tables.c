/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Prints what the tables of the program hold, for the manual pages and for
 * shell completion, so that none of it is written twice.  Not installed.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "tui/command.h"
#include "tui/keymap.h"
#include "tui/option.h"
#include "tui/rc.h"

/* --- roff ------------------------------------------------------------- */

/* Characters that mean something else to roff than to a reader. */
static const struct {
	char c;
	const char *roff;
} escapes[] = {
	{ '\\', "\\e" },  { '-', "\\-" },   { '\'', "\\(aq" }, { '`', "\\(ga" },
	{ '^', "\\(ha" }, { '~', "\\(ti" }, { '"', "\\(dq" },
};

static void
put_char(char c)
{
	for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++) {
		if (escapes[i].c != c)
			continue;
		fputs(escapes[i].roff, stdout);
		return;
	}
	putchar(c);
}

/* As one argument of a macro, whatever stands in it. */
static void
put_argument(const char *s)
{
	fputs("\"\\&", stdout);
	while (*s)
		put_char(*s++);
	putchar('"');
}

static void
put_sentence(const char *s)
{
	for (; *s; s++)
		put_char(*s);
	puts(".");
}

static void
put_item(const char *macro, const char *name, const char *arg)
{
	printf(".It %s ", macro);
	put_argument(name);
	if (*arg) {
		fputs(" Ar ", stdout);
		put_argument(arg);
	}
	putchar('\n');
}

/* --- man-keys --------------------------------------------------------- */

static void
put_binding(const char *keys, const char *line)
{
	const char *arg;
	enum command c;

	command_parse(line, &c, &arg, NULL);
	put_item("Ic", keys, "");
	put_sentence(command_info(c)->text);
	if (*arg) {
		fputs(".Pq Ic ", stdout);
		put_argument(line);
		putchar('\n');
	}
}

static void
put_keymap(const struct keymaps *km, enum keymap_id m)
{
	struct buf keys = BUF_INIT;
	const char *line;
	size_t i;

	for (i = 0; keymaps_each_line(km, m, i, &keys, &line); i++) {
		if (i == 0) {
			fputs(".Ss ", stdout);
			put_argument(keymap_text(m));
			printf("\nKeymap\n.Cm %s .\n", keymap_name(m));
			puts(".Bl -tag -width Ds");
		}
		put_binding(keys.data, line);
	}
	if (i > 0)
		puts(".El");
	buf_free(&keys);
}

static void
man_keys(void)
{
	struct keymaps *km = keymaps_new();
	struct options o;

	rc_defaults(km, &o);
	for (int m = 0; m < KEYMAP_COUNT; m++)
		put_keymap(km, (enum keymap_id)m);
	keymaps_free(km);
}

/* --- man-commands, man-options, man-styles ------------------------------ */

static void
man_commands(void)
{
	for (int c = 1; c < COMMAND_COUNT; c++) {
		const struct command_info *info = command_info((enum command)c);
		const char *group = command_group((enum command)c);

		if (group)
			printf("%s.Ss %s\n.Bl -tag -width Ds\n",
			       c > 1 ? ".El\n" : "", group);
		put_item("Ic", info->name, info->arg);
		put_sentence(info->text);
	}
	puts(".El");
}

static void
man_options(void)
{
	puts(".Bl -tag -width Ds");
	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_info *info = option_info((enum option)i);
		char range[64];

		snprintf(range, sizeof(range), "number from %d to %d",
			 info->least, info->most);
		put_item("Cm", info->name,
			 info->choices[0] ? info->choices : range);
		put_sentence(info->text);
		fputs("The default is\n.Cm ", stdout);
		put_argument(info->def);
		puts(" .");
	}
	puts(".El");
}

static void
man_styles(void)
{
	puts(".Bl -tag -width Ds");
	for (int i = 0; i < STYLE_COUNT; i++) {
		const char *def = style_default((enum style)i);

		put_item("Cm", style_name((enum style)i), "");
		put_sentence(style_text((enum style)i));
		fputs("The default is\n.Cm ", stdout);
		put_argument(*def ? def : "plain");
		puts(" .");
	}
	puts(".El");
}

/* --- bash-completion ---------------------------------------------------- */

static void
put_options(unsigned set)
{
	const char *before = "";

	for (int i = 0; i < ARG_COUNT; i++) {
		if (!(set & ARG_BIT(i)))
			continue;
		printf("%s--%s", before, arg_info((enum arg)i)->name);
		before = " ";
	}
}

/* "'list --sort') ": behind which words the value of an option comes. */
static void
put_place(int id)
{
	const char *name = arg_info((enum arg)id)->name, *before = "\t";

	if (ARGS_GLOBAL & ARG_BIT(id))
		printf("\t*' --%s'", name);
	else
		for (const struct subcommand *s = subcommands; s->name; s++)
			if (s->args & ARG_BIT(id)) {
				printf("%s'%s --%s'", before, s->name, name);
				before = " | ";
			}
	putchar(')');
}

/* "'list --sort') words='symbol date title' ;;" */
static void
put_values(void)
{
	for (int i = 0; i < ARG_COUNT; i++) {
		const struct arg_info *info = arg_info((enum arg)i);

		if (!info->value)
			continue;
		put_place(i);
		if (strchr(info->value, '|')) {
			fputs(" words='", stdout);
			for (const char *s = info->value; *s; s++)
				putchar(*s == '|' ? ' ' : *s);
			puts("' ;;");
		} else if (strcmp(info->value, "PATH") &&
			   strcmp(info->value, "FILE")) {
			puts(" ;;");
		} else {
			puts(" files=yes ;;");
		}
	}
}

static void
put_commands(void)
{
	for (const struct subcommand *s = subcommands; s->name; s++) {
		printf("\t%s) options='", s->name);
		put_options(s->args);
		printf("'%s%s ;;\n", strstr(s->usage, "KEY") ? " keys=yes" : "",
		       strstr(s->usage, "PATH") || strstr(s->usage, "FILE")
			       ? " files=yes"
			       : "");
	}
}

static void
bash_completion(void)
{
	puts("# bash completion for reaffirm; made from its tables.\n"
	     "_reaffirm() {\n"
	     "\tlocal cur prev word command= options= words= keys= files=\n"
	     "\tlocal i\n"
	     "\tCOMPREPLY=()\n"
	     "\tcur=${COMP_WORDS[COMP_CWORD]}\n"
	     "\tprev=${COMP_WORDS[COMP_CWORD - 1]}\n"
	     "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	     "\t\tcase ${COMP_WORDS[i]} in\n"
	     "\t\t-*) ;;");
	fputs("\t\t", stdout);
	for (const struct subcommand *s = subcommands; s->name; s++)
		printf("%s%s", s == subcommands ? "" : " | ", s->name);
	puts(") command=${COMP_WORDS[i]}; break ;;\n"
	     "\t\tesac\n"
	     "\tdone\n"
	     "\tcase \"$command $prev\" in");
	put_values();
	puts("\t*)\n"
	     "\t\tcase $command in");
	put_commands();
	fputs("\t'') keys=yes files=yes words='", stdout);
	for (const struct subcommand *s = subcommands; s->name; s++)
		printf("%s%s", s == subcommands ? "" : " ", s->name);
	fputs("' ;;\n"
	      "\t\tesac\n"
	      "\t\t[[ $cur == -* ]] && words=\"$options ",
	      stdout);
	put_options(ARGS_GLOBAL);
	puts("\"\n"
	     "\t\t;;\n"
	     "\tesac\n"
	     "\t[[ -n $keys && $cur == [0-9]* ]] && words+=\" $(\n"
	     "\t\t\"${COMP_WORDS[0]}\" list 2>/dev/null |\n"
	     "\t\t\tgrep -o '[0-9][0-9A-Z-]*/[0-9A-Z.-]*')\"\n"
	     "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	     "\t[[ -n $files ]] &&\n"
	     "\t\tCOMPREPLY+=($(compgen -f -- \"$cur\"))\n"
	     "\treturn 0\n"
	     "}\n"
	     "complete -o filenames -F _reaffirm reaffirm");
}

static const struct {
	const char *name;
	void (*print)(void);
} tables[] = {
	{ "man-keys", man_keys },
	{ "man-commands", man_commands },
	{ "man-options", man_options },
	{ "man-styles", man_styles },
	{ "bash-completion", bash_completion },
};

int
main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		if (argc != 2 || strcmp(argv[1], tables[i].name))
			continue;
		tables[i].print();
		return fflush(stdout) ? 1 : 0;
	}
	fputs("usage: reaffirm-tables man-keys|man-commands|man-options|"
	      "man-styles|bash-completion\n",
	      stderr);
	return 2;
}
