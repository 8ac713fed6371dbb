/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm show: a work, or one paragraph of it. */
#include "config.h"

#include <string.h>

#include "cli/cli.h"
#include "export/export.h"
#include "model/json.h"

int
cli_print_text(const struct resolution *r, const char *label)
{
	struct buf out = BUF_INIT;
	struct error err;
	enum status st = export_plain(r, label, cli_columns(), &out, &err);

	if (!st)
		cli_print(&out);
	buf_free(&out);
	return st ? cli_fail(&err) : CLI_OK;
}

/* The footnotes that a paragraph calls; now[] is where each old one went. */
static void
keep_footnotes(struct resolution *r, const struct paragraph *p, long *now)
{
	struct footnote *kept =
		arena_array(r->arena, r->n_footnotes + 1, sizeof(*kept));
	size_t n = 0;

	for (size_t i = 0; i < r->n_footnotes; i++) {
		now[i] = -1;
		if (!paragraph_calls(p, r->footnotes[i].label))
			continue;
		now[i] = (long)n;
		kept[n++] = r->footnotes[i];
	}
	r->footnotes = kept;
	r->n_footnotes = n;
}

static void
keep_citations(struct resolution *r, size_t paragraph, const long *now)
{
	struct citation *kept =
		arena_array(r->arena, r->n_citations + 1, sizeof(*kept));
	size_t n = 0;

	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation c = r->citations[i];

		if (c.place == PLACE_PARAGRAPH && c.index == paragraph)
			c.index = 0;
		else if (c.place == PLACE_FOOTNOTE && now[c.index] >= 0)
			c.index = (size_t)now[c.index];
		else
			continue;
		kept[n++] = c;
	}
	r->citations = kept;
	r->n_citations = n;
}

/* Those of the whole text, and of the paragraph and its footnotes. */
static void
keep_doubts(struct resolution *r, const char *label)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++) {
		const char *where = r->doubts[i].where;
		bool kept = !*where || strcmp(where, label) == 0;

		for (size_t f = 0; f < r->n_footnotes && !kept; f++)
			kept = strncmp(where, "footnote ", 9) == 0 &&
			       strcmp(where + 9, r->footnotes[f].label) == 0;
		if (kept)
			r->doubts[n++] = r->doubts[i];
	}
	r->n_doubts = n;
}

/* Leave one paragraph, what it calls and what is cited there. */
static void
narrow_to(struct resolution *r, size_t paragraph)
{
	long *now = arena_array(r->arena, r->n_footnotes + 1, sizeof(*now));

	keep_footnotes(r, &r->paragraphs[paragraph], now);
	keep_citations(r, paragraph, now);
	keep_doubts(r, r->paragraphs[paragraph].label);
	r->paragraphs += paragraph;
	r->n_paragraphs = 1;
}

static enum status
read_details(struct cli *cli, struct resolution *r, struct error *err)
{
	int64_t id = library_find(cli->library, r->key, NULL);

	return library_details(cli->library, r->arena, id, &r->details, err);
}

static int
print_details(struct cli *cli, struct resolution *r)
{
	struct buf out = BUF_INIT;
	struct error err;

	if (read_details(cli, r, &err))
		return cli_fail(&err);
	/* The object without what it says. */
	r->n_paragraphs = r->n_footnotes = r->n_citations = 0;
	r->n_furniture = 0;
	keep_doubts(r, "");
	if (cli_given(cli, ARG_JSON))
		resolution_json(r, &out);
	else
		export_details(r, cli_columns(), &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}

static int
print_json(struct cli *cli, struct resolution *r, long paragraph)
{
	struct buf out = BUF_INIT;
	struct error err;

	if (read_details(cli, r, &err))
		return cli_fail(&err);
	if (paragraph >= 0)
		narrow_to(r, (size_t)paragraph);
	resolution_json(r, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}

static int
print_markdown(struct resolution *r, long paragraph)
{
	struct buf out = BUF_INIT;

	if (paragraph >= 0)
		narrow_to(r, (size_t)paragraph);
	export_text(r, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}

/* What --format, or --json, asks for; "" for what people read. */
static enum status
choose_format(struct cli *cli, const char **format, struct error *err)
{
	*format = cli->values[ARG_FORMAT];
	if (!*format)
		*format = cli_given(cli, ARG_JSON) ? "json" : "";
	if (**format && strcmp(*format, "json") && strcmp(*format, "markdown"))
		return error_set(err, STATUS_USAGE,
				 "no format '%s'; there are markdown and json",
				 *format);
	return STATUS_OK;
}

int
cli_print_work(struct cli *cli, const char *name)
{
	struct reference ref = cli_reference(cli, name);
	struct resolution *r;
	struct error err;
	const char *format;
	long paragraph;
	int status;

	if (choose_format(cli, &format, &err))
		return cli_fail(&err);
	if (cli_open_work(cli, &ref, &r, &paragraph, &err))
		return cli_fail(&err);
	if (cli_given(cli, ARG_DETAILS))
		status = print_details(cli, r);
	else if (*format == 'j')
		status = print_json(cli, r, paragraph);
	else if (*format == 'm')
		status = print_markdown(r, paragraph);
	else
		status = cli_print_text(
			r,
			paragraph < 0 ? NULL : r->paragraphs[paragraph].label);
	resolution_free(r);
	return status;
}

int
cmd_show(struct cli *cli)
{
	struct error err;

	if (cli_open_library(cli, &err))
		return cli_fail(&err);
	return cli_print_work(cli, cli->operands[0]);
}
