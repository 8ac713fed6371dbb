/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm help: what the tables say. */
#include "config.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/cli.h"

static const char head[] =
	"reaffirm: read resolutions of the United Nations\n"
	"\n"
	"  reaffirm                open the library\n"
	"  reaffirm 52/205#OP3     open a work, at a paragraph\n"
	"  reaffirm FILE...        open files without adding them\n"
	"\n"
	"Commands:\n";

static const char foot[] =
	"\n"
	"Exit status: 0 all well, 1 something was refused or failed, "
	"2 wrong usage.\n"
	"Inside the reader, ? lists the keys.  See also reaffirm(1).\n";

static void
option_name(const struct arg_info *info, struct buf *out)
{
	if (info->letter)
		buf_printf(out, "-%c, ", info->letter);
	buf_printf(out, "--%s%s%s", info->name, info->value ? " " : "",
		   info->value ? info->value : "");
}

static void
put_row(struct buf *out, const struct buf *name, size_t width, const char *text)
{
	buf_printf(out, "  %-*s  %s\n", (int)width, name->data, text);
}

static void
options_text(unsigned set, struct buf *out)
{
	struct buf name = BUF_INIT;
	size_t width = 0;

	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < ARG_COUNT; i++) {
			const struct arg_info *info = arg_info((enum arg)i);

			if (!(set & ARG_BIT(i)))
				continue;
			buf_clear(&name);
			option_name(info, &name);
			width = name.len > width ? name.len : width;
			if (pass)
				put_row(out, &name, width, info->text);
		}
	buf_free(&name);
}

static void
commands_text(const struct subcommand *all, struct buf *out)
{
	struct buf name = BUF_INIT;
	size_t width = 0;

	for (int pass = 0; pass < 2; pass++)
		for (const struct subcommand *s = all; s->name; s++) {
			buf_clear(&name);
			buf_printf(&name, "%s %s", s->name, s->usage);
			width = name.len > width ? name.len : width;
			if (pass)
				put_row(out, &name, width, s->summary);
		}
	buf_free(&name);
}

static void
program_text(const struct cli *cli, struct buf *out)
{
	buf_puts(out, head);
	commands_text(cli->commands, out);
	buf_puts(out, "\nOptions of every command:\n");
	options_text(ARGS_GLOBAL, out);
	buf_puts(out, foot);
}

static void
command_text(const struct subcommand *s, struct buf *out)
{
	buf_printf(out, "reaffirm %s%s%s\n  %s\n", s->name,
		   *s->usage ? " " : "", s->usage, s->summary);
	if (s->args) {
		buf_puts(out, "\nOptions:\n");
		options_text(s->args, out);
	}
	buf_puts(out, "\nOptions of every command:\n");
	options_text(ARGS_GLOBAL, out);
}

static void
options_json(unsigned set, struct json *j)
{
	json_name(j, "options");
	json_open(j, '[');
	for (int i = 0; i < ARG_COUNT; i++) {
		const struct arg_info *info = arg_info((enum arg)i);
		char letter[] = { info->letter, '\0' };

		if (!(set & ARG_BIT(i)))
			continue;
		json_open(j, '{');
		json_member(j, "name", info->name);
		json_member(j, "letter", letter);
		json_member(j, "value", info->value);
		json_member(j, "text", info->text);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
command_json(const struct subcommand *s, struct json *j)
{
	json_open(j, '{');
	json_member(j, "name", s->name);
	json_member(j, "usage", s->usage);
	json_member(j, "summary", s->summary);
	options_json(s->args, j);
	json_close(j, '}');
}

static void
print_json(const struct cli *cli, const struct subcommand *one, struct buf *out)
{
	struct json j = { .out = out };

	json_open(&j, '{');
	json_member(&j, "version", PACKAGE_VERSION);
	json_name(&j, "commands");
	json_open(&j, '[');
	for (const struct subcommand *s = cli->commands; s->name; s++) {
		if (!one || s == one)
			command_json(s, &j);
	}
	json_close(&j, ']');
	options_json(ARGS_GLOBAL, &j);
	json_close(&j, '}');
	buf_putc(out, '\n');
}

int
cmd_help(struct cli *cli)
{
	const struct subcommand *one = NULL;
	struct buf out = BUF_INIT;

	if (cli->n_operands > 0) {
		one = cli_command(cli, cli->operands[0]);
		if (!one) {
			cli_complain("no command '%s'; see reaffirm --help",
				     cli->operands[0]);
			return CLI_USAGE;
		}
	}
	if (cli_given(cli, ARG_JSON))
		print_json(cli, one, &out);
	else if (one)
		command_text(one, &out);
	else
		program_text(cli, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}
