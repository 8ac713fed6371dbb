/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of how a work came about, for people to read. */
#include "config.h"

#include <string.h>

#include "export/export.h"
#include "export/safe.h"
#include "model/fact.h"
#include "model/language.h"
#include "text/columns.h"

static void
put_safe(struct buf *out, const char *s)
{
	safe_add(out, s, strlen(s));
}

static void
put(struct buf *out, const char *name, const char *value)
{
	if (!*value)
		return;
	buf_printf(out, "%-18s ", name);
	put_safe(out, value);
	buf_putc(out, '\n');
}

static void
put_masthead(const struct resolution *r, struct buf *out)
{
	char symbol[SYMBOL_TEXT], iso[DATE_SIZE];
	const struct fact *f;

	symbol_official(&r->symbol, symbol);
	put(out, "Symbol", symbol);
	put(out, "Language", language_name(r->lang));
	for (size_t i = 0; (f = fact_at(i)); i++)
		if (*f->title)
			put(out, f->title, fact_text(r, f, iso));
}

static void
put_names(const struct names *list, const char *title, size_t total,
	  int columns, struct buf *out)
{
	size_t rows = columns_rows(list->names, list->n, columns - 2);

	if (!list->n && !total)
		return;
	buf_printf(out, "\n%s (%zu)\n", title, total);
	for (size_t i = 0; list->n && i < rows; i++) {
		struct buf row = BUF_INIT;

		columns_row(list->names, list->n, columns - 2, i, &row);
		buf_puts(out, "  ");
		put_safe(out, row.data);
		buf_putc(out, '\n');
		buf_free(&row);
	}
}

static void
put_subjects(const struct details *d, struct buf *out)
{
	if (d->n_subjects)
		buf_printf(out, "\nSubjects (%zu)\n", d->n_subjects);
	for (size_t i = 0; i < d->n_subjects; i++) {
		const struct subject *s = &d->subjects[i];
		struct buf line = BUF_INIT;

		buf_printf(&line, "%s%s%s%s%s", s->text, *s->scheme ? "  " : "",
			   s->scheme, *s->uri ? "  " : "", s->uri);
		buf_puts(out, "  ");
		put_safe(out, line.data);
		buf_putc(out, '\n');
		buf_free(&line);
	}
}

void
export_details(const struct resolution *r, int columns, struct buf *out)
{
	const struct details *d = &r->details;

	put_masthead(r, out);
	put(out, "Vote", d->vote.outcome);
	for (int s = 0; s < VOTE_SIDES; s++)
		put_names(&d->vote.countries[s],
			  vote_side_title((enum vote_side)s), d->vote.total[s],
			  columns, out);
	put_names(&d->sponsors, "Sponsors", d->sponsors.n, columns, out);
	put_names(&d->additional_sponsors, "Additional sponsors",
		  d->additional_sponsors.n, columns, out);
	put_subjects(d, out);
	if (!details_known(d))
		buf_puts(out, "\nNothing is known of its vote, sponsors and "
			      "subjects.\n");
}
