/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tags that are too long. */
#include "config.h"

#include <string.h>

#include "source/tag.h"

/* What begins at s, of n bytes, is neither a comment nor a declaration. */
static bool
is_tag(const char *s, size_t n)
{
	return n > 1 && s[1] != '!' && s[1] != '?';
}

bool
tag_is_long(const char *s, size_t n, size_t limit)
{
	const char *end = s + n, *close;

	while ((s = memchr(s, '<', (size_t)(end - s)))) {
		size_t left = (size_t)(end - s);

		if (!is_tag(s, left)) {
			s++;
			continue;
		}
		close = memchr(s, '>', left > limit ? limit + 1 : left);
		if (!close && left > limit)
			return true;
		s = close ? close : end;
	}
	return false;
}
