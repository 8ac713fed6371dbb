/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a scan may make of figures. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/scanned.h"

static const char figures_alike[][6] = { "oO", "iIlt", "zZ", "",  "",
					 "sS", "",     "",   "B", "g" };

size_t
scanned_number(const char *s, size_t n, int due)
{
	char figures[12];
	size_t len = (size_t)snprintf(figures, sizeof figures, "%d", due);

	for (size_t i = 0; i < len; i++) {
		if (i >= n || !s[i])
			return 0;
		if (s[i] != figures[i] &&
		    !strchr(figures_alike[figures[i] - '0'], s[i]))
			return 0;
	}
	return len;
}
