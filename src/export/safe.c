/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may be printed. */
#include "config.h"

#include "export/safe.h"
#include "text/utf8.h"

bool
safe_is_control(uint32_t c)
{
	if (c == '\n' || c == '\t')
		return false;
	return c < 0x20 || (c >= 0x7F && c < 0xA0) ||
	       (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void
safe_add(struct buf *out, const char *s, size_t n)
{
	size_t len, run = 0, i = 0;

	for (; i < n; i += len) {
		if (!safe_is_control(utf8_decode(s + i, n - i, &len)))
			continue;
		buf_add(out, s + run, i - run);
		run = i + len;
	}
	buf_add(out, s + run, n - run);
}
