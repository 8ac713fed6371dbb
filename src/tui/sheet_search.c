/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: searching, and showing what was found.
 */
#include "config.h"

#include "text/fold.h"
#include "tui/app_int.h"
#include "tui/sheet.h"

/*
 * Matches may run over the ends of rows, so items are searched, not rows; a
 * match belongs to the row it begins on.
 */
static bool
item_match(const struct sheet *s, size_t i, const char *needle, bool backward,
	   size_t *row)
{
	const struct sheet_item *item = &s->items[i];
	size_t from = 0, start, end, limit = s->v.row;
	bool found = false;

	while (from < item->len &&
	       fold_find(item->text, item->len, needle, from, &start, &end)) {
		size_t at = sheet_row_of(s, item, start);

		if (backward ? at < limit : at > limit) {
			*row = at;
			found = true;
			if (!backward)
				return true;
		} else if (backward) {
			break;
		}
		from = end > start ? end : start + 1;
	}
	return found;
}

bool
sheet_search(struct view *v, const char *needle, bool backward, size_t *row)
{
	const struct sheet *s = (struct sheet *)v;
	size_t i;

	if (!v->n_rows)
		return false;
	for (i = s->rows[v->row].item;;) {
		if (item_match(s, i, needle, backward, row))
			return true;
		if (backward ? i == 0 : i + 1 >= s->n_items)
			return false;
		i = backward ? i - 1 : i + 1;
	}
}

void
sheet_matches(const struct sheet *s, const struct sheet_row *r, size_t base,
	      struct row *out)
{
	const struct sheet_item *item = &s->items[r->item];
	const char *needle = s->v.app->needle;
	size_t from = 0, start, end;

	while (from < r->end &&
	       fold_find(item->text, item->len, needle, from, &start, &end) &&
	       end > start && start < r->end) {
		size_t a = start > r->start ? start : r->start;
		size_t b = end < r->end ? end : r->end;

		if (a < b)
			row_overlay(out, base + a - r->start,
				    base + b - r->start, STYLE_MATCH);
		from = end;
	}
}
