/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Did you mean": names that come near what was typed. */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "tui/suggest.h"

enum { LONGEST = 40, MOST = 3 };

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Insertions, deletions, changes and swaps of neighbours from a to b. */
static size_t
distance(const char *a, size_t n, const char *b, size_t m)
{
	size_t rows[3][LONGEST + 1];
	size_t *before = rows[0], *last = rows[1], *now = rows[2], *spare;

	for (size_t j = 0; j <= m; j++)
		last[j] = j;
	for (size_t i = 1; i <= n; i++) {
		now[0] = i;
		for (size_t j = 1; j <= m; j++) {
			size_t change = last[j - 1] + (a[i - 1] != b[j - 1]);

			now[j] = least(change, least(last[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
		}
		spare = before;
		before = last;
		last = now;
		now = spare;
	}
	return last[m];
}

/* How far a name is from what was typed; a shared beginning is near. */
static size_t
farness(const char *typed, size_t n, const char *name)
{
	size_t m = strlen(name);

	if (n == 0 || n > LONGEST || m > LONGEST)
		return LONGEST;
	if (n >= 3 && m > n && !strncmp(typed, name, n))
		return 1;
	return distance(typed, n, name, m);
}

void
suggest_add(const char *typed, size_t n, suggest_names *names, struct buf *out)
{
	size_t far = n <= 3 ? 1 : n <= 6 ? 2 : 3;
	size_t found = 0;
	const char *name;

	for (size_t d = 0; d <= far && !found; d++) {
		for (size_t i = 0; (name = names(i)) && found < MOST; i++) {
			if (farness(typed, n, name) != d)
				continue;
			buf_puts(out, found ? " or " : "; did you mean ");
			buf_puts(out, name);
			found++;
		}
	}
	if (found)
		buf_putc(out, '?');
}
