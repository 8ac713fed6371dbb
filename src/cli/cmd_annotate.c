/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm annotate: write an annotation on a paragraph. */
#include "config.h"

#include <string.h>

#include "annotate/anchor.h"
#include "base/file.h"
#include "cli/annotation.h"
#include "text/utf8.h"

enum { BODY_MOST = 1024 * 1024 };

/* The words of the command line, or standard input for "-". */
static enum status
read_body(struct cli *cli, struct buf *out, struct error *err)
{
	if (cli->n_operands == 2 && strcmp(cli->operands[1], "-") == 0)
		return file_read("-", BODY_MOST, out, err);
	for (int i = 1; i < cli->n_operands; i++)
		buf_printf(out, "%s%s", i > 1 ? " " : "", cli->operands[i]);
	return STATUS_OK;
}

/* As texts are kept, without the white space around it. */
static enum status
clean_body(struct cli *cli, const struct buf *in, const char **body,
	   struct error *err)
{
	size_t n, bad, start;
	char *s;

	if (!utf8_valid(in->data ? in->data : "", in->len, &bad))
		return error_set(err, STATUS_ENCODING,
				 "the annotation is not UTF-8 at byte %zu",
				 bad + 1);
	s = utf8_clean(cli->arena, in->data ? in->data : "", in->len, &n);
	while (n > 0 && strchr(" \n", s[n - 1]))
		s[--n] = '\0';
	start = strspn(s, " \n");
	if (start == n)
		return error_set(err, STATUS_USAGE,
				 "an annotation needs some text");
	*body = s + start;
	return STATUS_OK;
}

static enum status
write_annotation(struct cli *cli, struct annotation *an, struct error *err)
{
	struct reference ref = cli_reference(cli, cli->operands[0]);
	struct resolution *r;
	enum status st;
	long at;

	if (!ref.label)
		return error_set(err, STATUS_USAGE,
				 "say which paragraph: %s#OP1", ref.work);
	st = cli_open_library(cli, err);
	if (!st)
		st = cli_open_notebook(cli, true, err);
	if (!st)
		st = cli_open_work(cli, &ref, &r, &at, err);
	if (st)
		return st;
	an->anchor = anchor_make(cli->arena, r, (size_t)at, 0,
				 r->paragraphs[at].len);
	st = notebook_save(cli->notebook, an, err);
	resolution_free(r);
	return st;
}

static void
print(struct cli *cli, const struct annotation *an)
{
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };
	struct annotation saved;

	/* As it was saved: with its times. */
	if (notebook_get(cli->notebook, cli->arena, an->id, &saved, NULL))
		saved = *an;
	annotation_json(cli, &saved, &j);
	buf_putc(&out, '\n');
	cli_print(&out);
	buf_free(&out);
}

int
cmd_annotate(struct cli *cli)
{
	struct annotation an = { .author = "" };
	struct buf body = BUF_INIT;
	struct error err;
	enum status st = read_body(cli, &body, &err);

	if (!st)
		st = clean_body(cli, &body, &an.body, &err);
	buf_free(&body);
	if (!st)
		st = write_annotation(cli, &an, &err);
	if (st)
		return cli_fail(&err);
	if (cli_given(cli, ARG_JSON))
		print(cli, &an);
	return CLI_OK;
}
