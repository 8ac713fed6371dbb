/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cells between bars, as GitHub's Markdown has them: "\|" is no bar. */
#include "config.h"

#include <string.h>

#include "parse/table.h"

/* The next bar at or behind byte i; n without. */
static size_t
next_bar(const char *s, size_t n, size_t i)
{
	for (; i < n && s[i] != '|'; i++)
		i += s[i] == '\\' && i + 1 < n;
	return i < n ? i : n;
}

bool
table_is_row(const char *s, size_t n)
{
	return n > 1 && s[0] == '|' && next_bar(s, n, 1) < n;
}

bool
table_is_rule(const char *s, size_t n)
{
	return table_is_row(s, n) && memchr(s, '-', n) &&
	       strspn(s, "|-: ") >= n;
}

bool
table_cells(struct buf *to, const char *s, size_t n)
{
	size_t before = to->len, columns = 0, said = before;

	for (size_t at = 1, end; at < n; at = end + 1) {
		size_t from = at, until;

		end = next_bar(s, n, at);
		for (until = end; until > from && s[until - 1] == ' ';)
			until--;
		while (from < until && s[from] == ' ')
			from++;
		/* What stands behind the last bar is a cell if it is not empty.
		 */
		if (end == n && from == until)
			break;
		if (columns++)
			buf_putc(to, '\t');
		buf_add(to, s + from, until - from);
		if (from < until)
			said = to->len;
	}
	to->len = said;
	if (said == before)
		return false;
	if (columns > 1 && !memchr(to->data + before, '\t', said - before))
		buf_putc(to, '\t');
	to->data[to->len] = '\0';
	return true;
}
