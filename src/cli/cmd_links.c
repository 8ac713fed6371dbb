/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm links: what a work cites, and what cites it. */
#include "config.h"

#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "export/safe.h"
#include "model/instrument.h"
#include "text/wrap.h"

/* All that is to be told, before it is told in one form or the other. */
struct links {
	struct cli *cli;
	struct target target;
	const char *label;    /* only this paragraph's; NULL: all */
	struct resolution *r; /* NULL where the work is not held */
	long paragraph;	      /* index of label, -1 without */
	struct cited_by cited;
};

/* A line of a list, set in, and further in where it goes on. */
static void
add_entry(const struct links *l, struct buf *out, const char *s)
{
	int columns = cli_columns() - 4;
	size_t n;
	struct wrap_line *line = wrap_text(l->cli->arena, s, strlen(s),
					   columns > 20 ? columns : 20, &n);

	for (size_t i = 0; i < n; i++)
		buf_printf(out, "%s%.*s\n", i ? "    " : "  ",
			   (int)(line[i].end - line[i].start),
			   s + line[i].start);
}

/* --- what it cites ------------------------------------------------------- */

static bool
is_wanted(const struct links *l, const struct citation *c)
{
	return l->paragraph < 0 ||
	       citation_belongs(l->r, c, (size_t)l->paragraph);
}

static const char *
place(const struct links *l, const struct citation *c)
{
	if (c->place == PLACE_PARAGRAPH)
		return l->r->paragraphs[c->index].label;
	return arena_printf(l->cli->arena, "footnote %s",
			    l->r->footnotes[c->index].label);
}

static bool
is_held(const struct links *l, const struct citation *c)
{
	struct target t;

	return library_target(l->cli->library, l->cli->arena, c->key, &t,
			      NULL) == STATUS_OK &&
	       t.id != 0;
}

static void
citation_json(const struct links *l, const struct citation *c, struct json *j)
{
	char date[DATE_SIZE];

	date_iso(c->date, date);
	json_open(j, '{');
	json_member(j, "from", place(l, c));
	json_member(j, "key", c->key);
	json_member(j, "target", c->target);
	json_member(j, "kind", kind_name(c->kind));
	json_name(j, "held");
	json_bool(j, is_held(l, c));
	json_member(j, "relation", c->wording);
	json_member(j, "family", relation_name(c->relation));
	json_member(j, "text", c->text);
	json_member(j, "date", date);
	json_member(j, "title", c->title);
	json_member(j, "pinpoint", c->pinpoint);
	json_close(j, '}');
}

static void
citation_text(const struct links *l, const struct citation *c, struct buf *out)
{
	char date[DATE_SIZE];
	struct buf b = BUF_INIT;

	date_short(c->date, date);
	buf_printf(&b, "%-11s %s%s%s", place(l, c), c->wording,
		   *c->wording ? ": " : "", c->key);
	if (*c->pinpoint)
		buf_printf(&b, ", %s", c->pinpoint);
	if (*date)
		buf_printf(&b, " of %s", date);
	if (is_held(l, c))
		buf_puts(&b, " *");
	add_entry(l, out, b.data);
	buf_free(&b);
}

/* --- what cites it ------------------------------------------------------- */

static void
citing_json(const struct links *l, const struct citing *c, struct json *j)
{
	char date[DATE_SIZE];

	date_iso(c->adopted, date);
	json_open(j, '{');
	json_member(j, "key", c->key);
	json_member(j, "lang", c->lang);
	json_member(j, "title", c->title);
	json_member(j, "adopted", date);
	json_member(j, "from", c->from);
	json_member(j, "paragraph", c->paragraph);
	json_member(j, "relation", c->wording);
	json_member(j, "family", relation_name(c->relation));
	json_member(j, "text", c->text);
	json_member(j, "context", c->context);
	json_member(j, "pinpoint", c->pinpoint);
	if (l->label)
		json_member(
			j, "names",
			label_scope_name(label_scope(c->pinpoint, l->label)));
	json_close(j, '}');
}

/* What is cited of a paragraph where that is more or less than it. */
static const char *
pinpoint(const struct links *l, const struct citing *c)
{
	return l->label && !label_same(c->pinpoint, l->label)
		       ? arena_printf(l->cli->arena, " on %s", c->pinpoint)
		       : "";
}

static void
citing_text(const struct links *l, struct buf *out)
{
	for (size_t i = 0; i < l->cited.n_groups; i++) {
		const struct cited_group *g = &l->cited.groups[i];
		const struct citing *c = &l->cited.list[g->first];

		buf_printf(out, "%s (%zu work%s, %zu time%s):\n",
			   relation_title(g->relation), g->works,
			   g->works == 1 ? "" : "s", g->citations,
			   g->citations == 1 ? "" : "s");
		for (size_t k = 0; k < g->shown; k++, c++)
			add_entry(l, out,
				  arena_printf(l->cli->arena, "%s %s%s: %s",
					       c->key, c->from, pinpoint(l, c),
					       c->context));
	}
}

static void
counts_json(const struct links *l, struct json *j)
{
	json_name(j, "cited_by_relation");
	json_open(j, '[');
	for (size_t i = 0; i < l->cited.n_groups; i++) {
		const struct cited_group *g = &l->cited.groups[i];

		json_open(j, '{');
		json_member(j, "family", relation_name(g->relation));
		json_member_number(j, "works", (long long)g->works);
		json_member_number(j, "citations", (long long)g->citations);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_member_number(j, "citing_works", (long long)l->cited.works);
}

/* --- both ---------------------------------------------------------------- */

static void
adopts_json(const struct links *l, struct json *j)
{
	const struct instrument *i = NULL;

	json_name(j, "adopts");
	json_open(j, '[');
	while ((i = instrument_adopted(l->target.key, i)))
		json_string(j, i->name);
	json_close(j, ']');
}

static void
adopts_text(const struct links *l, struct buf *out)
{
	const struct instrument *i = NULL;

	while ((i = instrument_adopted(l->target.key, i)))
		buf_printf(out, "Adopts or endorses %s\n", i->name);
}

static void
print_json(const struct links *l, struct buf *out)
{
	struct json j = { .out = out };
	char date[DATE_SIZE];

	date_iso(l->target.date, date);
	json_open(&j, '{');
	json_member(&j, "key", l->target.key);
	json_member(&j, "symbol", l->target.symbol);
	json_member(&j, "kind", kind_name(l->target.kind));
	json_name(&j, "held");
	json_bool(&j, l->target.id != 0);
	json_member(&j, "title", l->target.title);
	json_member(&j, "date", date);
	json_member(&j, "url", l->target.url);
	json_member(&j, "adopted_by", l->target.adopted_by);
	adopts_json(l, &j);
	json_member(&j, "label", l->label);
	json_name(&j, "cites");
	json_open(&j, '[');
	for (size_t i = 0; l->r && i < l->r->n_citations; i++) {
		if (is_wanted(l, &l->r->citations[i]))
			citation_json(l, &l->r->citations[i], &j);
	}
	json_close(&j, ']');
	json_name(&j, "cited_by");
	json_open(&j, '[');
	for (size_t i = 0; i < l->cited.n; i++)
		citing_json(l, &l->cited.list[i], &j);
	json_close(&j, ']');
	counts_json(l, &j);
	json_close(&j, '}');
	buf_putc(out, '\n');
}

static void
print_text(const struct links *l, struct buf *out)
{
	char date[DATE_SIZE];

	date_short(l->target.date, date);
	buf_printf(out, "%s%s%s%s%s\n", l->target.key, l->label ? " " : "",
		   l->label ? l->label : "", *date ? ", " : "", date);
	if (*l->target.title)
		buf_printf(out, "%s\n", l->target.title);
	if (*l->target.url)
		buf_printf(out, "%s\n", l->target.url);
	if (*l->target.adopted_by)
		buf_printf(out, "Adopted or endorsed by %s\n",
			   l->target.adopted_by);
	adopts_text(l, out);
	if (l->target.kind == KIND_INSTRUMENT)
		buf_puts(out, "Known by its name\n");
	else if (!l->r)
		buf_puts(out, "Not in the library\n");
	else
		buf_puts(out, "Cites (* is in the library):\n");
	for (size_t i = 0; l->r && i < l->r->n_citations; i++) {
		if (is_wanted(l, &l->r->citations[i]))
			citation_text(l, &l->r->citations[i], out);
	}
	if (l->cited.n == 0)
		buf_puts(out, "Nothing in the library cites it\n");
	citing_text(l, out);
}

/* A library may have come from anywhere. */
static void
print_safe_text(const struct links *l, struct buf *out)
{
	struct buf raw = BUF_INIT;

	print_text(l, &raw);
	safe_add(out, raw.data, raw.len);
	buf_free(&raw);
}

static enum status
gather(struct links *l, const struct reference *ref, struct error *err)
{
	struct library *lib = l->cli->library;
	enum status st;

	l->paragraph = -1;
	st = cli_prefer(l->cli, err);
	cli_correct(l->cli);
	if (!st)
		st = cli_find_target(l->cli, ref->work, &l->target, err);
	if (!st && l->target.id)
		st = cli_open_work(l->cli, ref, &l->r, &l->paragraph, err);
	if (st)
		return st;
	l->label = ref->label;
	if (l->paragraph >= 0)
		l->label = l->r->paragraphs[l->paragraph].label;
	return library_cited(lib, l->cli->arena,
			     &(struct cited_query){ .key = l->target.key,
						    .label = l->label },
			     &l->cited, err);
}

int
cmd_links(struct cli *cli)
{
	struct reference ref = cli_reference(cli, cli->operands[0]);
	struct links l = { .cli = cli };
	struct buf out = BUF_INIT;
	struct error err;
	enum status st;

	if (cli_open_library(cli, &err))
		return cli_fail(&err);
	st = gather(&l, &ref, &err);
	if (!st && cli_given(cli, ARG_JSON))
		print_json(&l, &out);
	else if (!st)
		print_safe_text(&l, &out);
	cli_print(&out);
	buf_free(&out);
	resolution_free(l.r);
	return st ? cli_fail(&err) : CLI_OK;
}
