/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program reaffirm: which command is meant, and its options. */
#include "config.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/instruments.h"

static const char version[] = PACKAGE_STRING
	"\n"
	"Licence GPL-3.0-or-later <https://gnu.org/licenses/gpl.html>.\n"
	"This is free software: you are free to change and redistribute it.\n"
	"There is NO WARRANTY, to the extent permitted by law.\n"
	"\n"
	"The texts of resolutions are from the United Nations.  What is shown"
	" here\n"
	"are unofficial copies; the official documents are at"
	" <https://docs.un.org>.\n";

static int
print_version(void)
{
	fputs(version, stdout);
	return CLI_OK;
}

/* --help behind a command is "help COMMAND". */
static int
print_help(struct cli *cli, const struct subcommand *sub)
{
	char *name = (char *)sub->name;

	cli->operands = &name;
	cli->n_operands = sub == cli->commands ? 0 : 1;
	return cmd_help(cli);
}

static int
usage_error(const struct subcommand *sub)
{
	cli_complain("usage: reaffirm %s%s%s", sub->name,
		     *sub->usage ? " " : "", sub->usage);
	return CLI_USAGE;
}

/*
 * Options before the command are the global ones; behind it, in any order,
 * those and its own.  Without a command the reader takes what is left.
 */
static enum status
read_arguments(struct cli *cli, int argc, char **argv,
	       const struct subcommand **sub, struct error *err)
{
	struct args args = { argc, argv, cli->values, 0 };
	enum status st;
	int at;

	*sub = cli->commands;
	st = args_read(&args, ARGS_GLOBAL, true, err);
	if (st)
		return st;
	at = args.rest;
	if (strcmp(argv[at - 1], "--") == 0)
		at--; /* what follows is neither a command nor an option */
	else if (at < argc && cli_command(cli, argv[at]))
		*sub = cli_command(cli, argv[at++]);
	args.argv += at - 1;
	args.argc -= at - 1;
	st = args_read(&args, ARGS_GLOBAL | (*sub)->args, false, err);
	cli->operands = args.argv + args.rest;
	cli->n_operands = args.argc - args.rest;
	return st;
}

/* What is wrong with them is told, and the rest of them is used. */
static void
read_instruments(struct cli *cli)
{
	char *path = instruments_path();
	struct error err;

	if (path && instruments_read(path, &err)) {
		cli_complain("%s", err.msg);
		cli->notice = arena_strdup(cli->arena, err.msg);
	}
	free(path);
}

static int
run(struct cli *cli, int argc, char **argv)
{
	const struct subcommand *sub;
	struct error err;

	if (read_arguments(cli, argc, argv, &sub, &err))
		return cli_fail(&err);
	if (cli_given(cli, ARG_VERSION))
		return print_version();
	if (cli_given(cli, ARG_HELP))
		return print_help(cli, sub);
	if (cli->n_operands < sub->least ||
	    (sub->most >= 0 && cli->n_operands > sub->most))
		return usage_error(sub);
	read_instruments(cli);
	return sub->run(cli);
}

/*
 * With one of the standard three closed, the next file opened would take its
 * place and be written into.  Writing to what is opened here fails.
 */
static void
hold_standard_files(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDONLY);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

int
main(int argc, char **argv)
{
	struct cli cli = { .commands = subcommands, .arena = arena_new() };
	int status;

	hold_standard_files();
	/*
	 * Of the user's locale nothing but its characters is asked for, and
	 * what we print is UTF-8, and is measured as such.
	 */
	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
	/*
	 * A reader that went away is an error like a full disk, and so is a
	 * limit on the size of files.
	 */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	/* Ignored by who started us, it would leave no child to wait for. */
	signal(SIGCHLD, SIG_DFL);
	status = run(&cli, argc, argv);
	cli_close(&cli);
	status = cli_finish(status);
	if (cli.signal) {
		/* The one who started us is to see what ended us. */
		signal(cli.signal, SIG_DFL);
		raise(cli.signal);
	}
	return status;
}
