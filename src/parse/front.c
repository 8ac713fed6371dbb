/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts at the head of a Markdown file, as export_text() writes them. */
#include "config.h"

#include <string.h>

#include "model/fact.h"
#include "parse/markdown.h"

static const char *
value_of(const struct front *front, const char *name)
{
	for (size_t i = 0; i < front->n; i++)
		if (!strcmp(front->facts[i].name, name))
			return front->facts[i].value;
	return "";
}

void
front_symbol(const struct front *front, struct resolution *r)
{
	const char *value = value_of(front, "symbol");
	char key[SYMBOL_TEXT];
	struct symbol symbol;

	if (!symbol_parse(value, strlen(value), BODY_NONE, &symbol) ||
	    symbol.kind == KIND_DOCUMENT)
		return;
	r->symbol = symbol;
	symbol_key(&symbol, key);
	r->key = arena_strdup(r->arena, key);
}

static void
take(struct resolution *r, const struct fact *f, const char *value)
{
	const char **s = fact_string(r, f);
	struct date *d = fact_date(r, f), date;

	if (s && !**s)
		*s = arena_strdup(r->arena, value);
	if (d && !d->year && date_from_iso(value, &date))
		*d = date;
}

void
front_facts(const struct front *front, struct resolution *r)
{
	const struct fact *f;

	for (size_t i = 0; (f = fact_at(i)); i++)
		if (*f->name)
			take(r, f, value_of(front, f->name));
	if (!r->adopted.year)
		date_from_iso(value_of(front, "date"), &r->adopted);
}
