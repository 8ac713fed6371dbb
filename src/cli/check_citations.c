/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checking the citations of a text against what the library knows. */
#include "config.h"

#include <string.h>

#include "cli/cli.h"
#include "cli/findings.h"
#include "model/fault.h"
#include "store/library_lineage.h"

static const char *
place(const struct findings *f, struct arena *a, const struct citation *c)
{
	const struct resolution *r = f->r;

	return c->place == PLACE_PARAGRAPH
		       ? r->paragraphs[c->index].label
		       : arena_printf(a, "footnote %s",
				      r->footnotes[c->index].label);
}

static void
add(struct findings *f, struct arena *a, const struct citation *c,
    const char *kind, const char *sentence, const char *text)
{
	const struct resolution *r = f->r;
	bool in_text = c->place == PLACE_PARAGRAPH;

	if (!text)
		return;
	findings_add(
		f, (struct finding){
			   .kind = kind,
			   .sentence = sentence,
			   .where = arena_strdup(a, place(f, a, c)),
			   .line = in_text ? r->paragraphs[c->index].first_line
					   : r->footnotes[c->index].first_line,
			   .page = in_text ? r->paragraphs[c->index].page : 0,
			   .text = text,
		   });
}

static bool
cites(const struct resolution *r, const char *key)
{
	for (size_t i = 0; i < r->n_citations; i++)
		if (strcmp(r->citations[i].key, key) == 0)
			return true;
	return strcmp(r->key, key) == 0;
}

/* The last that goes straight on from the cited one before this text. */
static const struct lineage_node *
latest(const struct lineage_node *list, size_t n, struct date before)
{
	const struct lineage_node *best = NULL;
	size_t at = 0;

	while (at < n && !list[at].asked)
		at++;
	for (size_t i = at + 1; i < n && list[i].depth >= list[at].depth; i++)
		if (list[i].depth == list[at].depth &&
		    date_compare(list[i].adopted, before) < 0)
			best = &list[i];
	return best;
}

/* Whether the same is cited above. */
static bool
is_repeated(const struct resolution *r, const struct citation *c)
{
	for (const struct citation *b = r->citations; b < c; b++)
		if (strcmp(b->key, c->key) == 0 && b->relation == c->relation)
			return true;
	return false;
}

/* A later one on the same item was there, and is not cited. */
static const char *
superseded(const struct findings *f, struct cli *cli, const struct citation *c)
{
	struct arena *a = cli->arena;
	const struct lineage_node *by;
	struct lineage_node *list;
	char date[DATE_SIZE];
	size_t n;

	if (!f->r->adopted.year || is_repeated(f->r, c) ||
	    (c->relation != RELATION_RECALL &&
	     c->relation != RELATION_REAFFIRM))
		return NULL;
	if (library_lineage(cli->library, a, c->key, &list, &n, NULL))
		return NULL;
	by = latest(list, n, f->r->adopted);
	if (!by || cites(f->r, by->key))
		return NULL;
	date_short(by->adopted, date);
	return arena_printf(a, "%s was followed by %s of %s", c->key, by->key,
			    date);
}

/* What a work that is held says of itself. */
static void
check_held(struct findings *f, struct cli *cli, const struct citation *c)
{
	struct resolution *text;
	struct target t;

	if (library_target(cli->library, cli->arena, c->key, &t, NULL) || !t.id)
		return;
	add(f, cli->arena, c, "cited-date",
	    "The date is not that of the adoption",
	    fault_date(cli->arena, c, t.date));
	add(f, cli->arena, c, "superseded",
	    "A later one on the same item is not cited", superseded(f, cli, c));
	if (!*c->pinpoint ||
	    library_text(cli->library, t.id, NULL, &text, NULL))
		return;
	add(f, cli->arena, c, "paragraph",
	    "The paragraph that is cited is not there",
	    fault_paragraph(cli->arena, c, text));
	resolution_free(text);
}

void
findings_citations(struct findings *f, struct cli *cli)
{
	for (size_t i = 0; i < f->r->n_citations; i++) {
		const struct citation *c = &f->r->citations[i];

		if (strcmp(c->key, f->r->key) == 0) {
			add(f, cli->arena, c, "paragraph",
			    "The paragraph that is cited is not there",
			    fault_paragraph(cli->arena, c, f->r));
			continue;
		}
		add(f, cli->arena, c, "cited-number",
		    "The number was not given then",
		    fault_number(cli->arena, f->r, c));
		if (cli->library)
			check_held(f, cli, c);
	}
}
