/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Encodings by iconv(), going on behind what it does not know. */
#include "config.h"

#include <errno.h>
#include <iconv.h>
#include <strings.h>

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

/* What is said, and what browsers take it for. */
static const struct encoding {
	const char *said, *meant;
} encodings[] = {
	{ "iso-8859-1", "WINDOWS-1252" },
	{ "latin1", "WINDOWS-1252" },
	{ "us-ascii", "WINDOWS-1252" },
	{ "gb2312", "GB18030" },
	{ "gbk", "GB18030" },
	{ "x-sjis", "SHIFT_JIS" },
	{ "iso-8859-9", "WINDOWS-1254" },
	{ "utf8", "UTF-8" },
	{ "utf-16", "UTF-8" }, /* it could not be read, were it so */
	{ "x-user-defined", "WINDOWS-1252" },
};

const char *
charset_meant(const char *said)
{
	for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++)
		if (!strcasecmp(said, encodings[i].said))
			return encodings[i].meant;
	return said;
}
