/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts at the head of a Markdown file, as export_text() writes them. */
#include "config.h"

#include <stddef.h>
#include <string.h>

#include "parse/markdown.h"

static const struct {
	const char *name;
	size_t at; /* of a const char * in struct resolution */
} strings[] = {
	{ "title", offsetof(struct resolution, title) },
	{ "session", offsetof(struct resolution, session) },
	{ "meeting", offsetof(struct resolution, meeting) },
	{ "agenda-item", offsetof(struct resolution, agenda_item) },
	{ "agenda-title", offsetof(struct resolution, agenda_title) },
	{ "committee", offsetof(struct resolution, committee) },
	{ "committee-report", offsetof(struct resolution, committee_report) },
	{ "draft", offsetof(struct resolution, draft) },
	{ "report-title", offsetof(struct resolution, report_title) },
	{ "report-series", offsetof(struct resolution, report_series) },
	{ "supplement", offsetof(struct resolution, supplement) },
};
static const struct {
	const char *name;
	size_t at; /* of a struct date */
} dates[] = {
	{ "adopted", offsetof(struct resolution, adopted) },
	{ "date", offsetof(struct resolution, adopted) },
	{ "issued", offsetof(struct resolution, issued) },
	{ "report-from", offsetof(struct resolution, report_from) },
	{ "report-to", offsetof(struct resolution, report_to) },
};

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

void
front_facts(const struct front *front, struct resolution *r)
{
	for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
		const char **to =
			(const char **)(void *)((char *)r + strings[i].at);

		if (!**to)
			*to = arena_strdup(r->arena,
					   value_of(front, strings[i].name));
	}
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		struct date *to =
			(struct date *)(void *)((char *)r + dates[i].at);
		struct date date;

		if (!to->year &&
		    date_from_iso(value_of(front, dates[i].name), &date))
			*to = date;
	}
}
