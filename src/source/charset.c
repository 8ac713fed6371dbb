/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Encodings by iconv(), going on behind what it does not know. */
#include "config.h"

#include <errno.h>
#include <iconv.h>

#include "source/charset.h"

enum { BLOCK = 16 * 1024 };

bool
charset_convert(const char *name, const char *s, size_t n, struct buf *out)
{
	iconv_t to = iconv_open("UTF-8", name);
	char *at = (char *)s;

	if (to == (iconv_t)-1)
		return false;
	while (n) {
		char *made = buf_reserve(out, BLOCK);
		size_t left = BLOCK;
		size_t rc = iconv(to, &at, &n, &made, &left);
		bool full = rc == (size_t)-1 && errno == E2BIG;

		out->len += BLOCK - left;
		if (rc != (size_t)-1 || full)
			continue;
		buf_puts(out, "\xef\xbf\xbd");
		at++;
		n--;
		iconv(to, NULL, NULL, NULL, NULL);
	}
	iconv_close(to);
	return true;
}
