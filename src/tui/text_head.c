/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands above the first paragraph of a work: title, symbol, date and
 * the organ that speaks.
 */
#include "config.h"

#include <string.h>

#include "model/language.h"
#include "tui/text_head.h"

/* "st" of 21st; nothing behind what is no number. */
static const char *
ordinal_end(const char *number)
{
	static const char *const ends[] = { "th", "st", "nd", "rd" };
	size_t n = strlen(number);
	int last = n ? number[n - 1] - '0' : -1;

	if (!n || strspn(number, "0123456789") != n)
		return "";
	if (last > 3 || (n > 1 && number[n - 2] == '1'))
		last = 0;
	return ends[last];
}

static void
put_facts(struct sheet *s, const struct resolution *r)
{
	char official[SYMBOL_TEXT], date[DATE_SIZE];

	symbol_official(&r->symbol, official);
	date_short(r->adopted, date);
	sheet_begin(s, "");
	sheet_puts(s, STYLE_NORMAL, official);
	if (*date)
		sheet_printf(s, STYLE_NORMAL, ", %s", date);
	if (*r->meeting)
		sheet_printf(s, STYLE_NORMAL, ", %s%s plenary meeting",
			     r->meeting, ordinal_end(r->meeting));
	if (*r->agenda_item)
		sheet_printf(s, STYLE_NORMAL, ", agenda item %s",
			     r->agenda_item);
	if (*r->committee_report)
		sheet_printf(s, STYLE_NORMAL, ", report %s",
			     r->committee_report);
	sheet_end(s);
}

/* The volume it was printed in, where the source tells. */
static void
put_volume(struct sheet *s, const struct resolution *r)
{
	if (!*r->report_title)
		return;
	sheet_begin(s, "");
	sheet_puts(s, STYLE_DIM, r->report_title);
	if (*r->report_series)
		sheet_printf(s, STYLE_DIM, ", %s", r->report_series);
	if (*r->supplement)
		sheet_printf(s, STYLE_DIM, ", Supplement No. %s",
			     r->supplement);
	sheet_end(s);
}

void
text_head_put(struct sheet *s, const struct resolution *r)
{
	if (*resolution_title(r))
		sheet_line(s, STYLE_HEADING, resolution_title(r));
	put_facts(s, r);
	put_volume(s, r);
	if (*r->enacting) {
		const char *comma = language_comma(r->lang);
		size_t n = strlen(r->enacting), k = strlen(comma);

		sheet_begin(s, "");
		sheet_puts(s, STYLE_OPENER, r->enacting);
		if (n < k || strcmp(r->enacting + n - k, comma) != 0)
			sheet_puts(s, STYLE_NORMAL, comma);
		sheet_end(s);
	}
}
