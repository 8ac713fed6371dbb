/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counting what no language writes words with. */
#include "config.h"

#include <string.h>

#include "parse/garbled.h"
#include "text/utf8.h"

enum {
	LEAST = 200, /* characters that tell */
	PERCENT = 1, /* of them: signs that few texts have at all */
	INSIDE = 3,  /* of them: capitals behind small letters */
};

/* Characters of a text, and those that make it none. */
struct count {
	size_t all, odd, humps;
};

static bool
is_odd(uint32_t c)
{
	return c == 0xfffd || (c >= 0xe000 && c < 0xf900) ||
	       (c >= 0x7f && c < 0xa0) ||
	       (c < 0x7f && c > ' ' && strchr("#$&*+<=>@\\^`{|}~", (char)c));
}

static void
count_line(struct count *n, const char *s, size_t len)
{
	bool small = false;

	for (size_t i = 0, w; i < len; i += w) {
		uint32_t c = utf8_decode(s + i, len - i, &w);

		if (c <= ' ')
			continue;
		n->all++;
		n->odd += is_odd(c);
		n->humps += small && utf8_is_upper(c);
		small = utf8_is_lower(c);
	}
}

bool
garbled(const struct source *lines)
{
	struct count n = { 0 };

	for (size_t i = 0; i < lines->n_lines; i++)
		count_line(&n, lines->lines[i].text, lines->lines[i].len);
	return n.all >= LEAST && (n.odd * 100 >= n.all * PERCENT ||
				  n.humps * 100 >= n.all * INSIDE);
}
