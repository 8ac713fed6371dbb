/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writing JSON. */
#include "config.h"

#include <string.h>
#include <unistr.h>

#include "base/json.h"

/* What stands before a value or a name. */
static void
separate(struct json *j)
{
	if (j->comma)
		buf_putc(j->out, ',');
	j->comma = true;
}

void
json_open(struct json *j, char bracket)
{
	separate(j);
	buf_putc(j->out, bracket);
	j->comma = false;
}

void
json_close(struct json *j, char bracket)
{
	buf_putc(j->out, bracket);
	j->comma = true;
}

/* The letter of the short escapes: \n is n; 0 where there is none. */
static char
short_escape(ucs4_t c)
{
	static const char from[] = "\"\\\b\f\n\r\t";
	static const char to[] = "\"\\bfnrt";
	const char *at = c && c < 0x80 ? strchr(from, (int)c) : NULL;

	return at ? to[at - from] : '\0';
}

/*
 * Control characters of both sets are escaped, so that what is printed can
 * be looked at in a terminal; a byte that is no UTF-8 (in a file's name, say)
 * becomes U+FFFD.
 */
static void
quote(struct buf *out, const char *s, size_t n)
{
	const uint8_t *u = (const uint8_t *)s;

	buf_putc(out, '"');
	for (size_t i = 0, run; i < n; i += run) {
		ucs4_t c;
		int len;

		for (run = 0;
		     i + run < n && u[i + run] >= 0x20 && u[i + run] < 0x7F &&
		     u[i + run] != '"' && u[i + run] != '\\';
		     run++)
			;
		buf_add(out, s + i, run);
		if (run)
			continue;
		len = u8_mbtoucr(&c, u + i, n - i);
		run = len > 0 ? (size_t)len : 1;
		if (len <= 0)
			buf_puts(out, "\xEF\xBF\xBD");
		else if (short_escape(c))
			buf_add(out, (char[]){ '\\', short_escape(c) }, 2);
		else if (c < 0x20 || (c >= 0x7F && c < 0xA0))
			buf_printf(out, "\\u%04x", (unsigned)c);
		else
			buf_add(out, s + i, run);
	}
	buf_putc(out, '"');
}

void
json_name(struct json *j, const char *name)
{
	separate(j);
	quote(j->out, name, strlen(name));
	buf_putc(j->out, ':');
	j->comma = false;
}

void
json_stringn(struct json *j, const char *s, size_t n)
{
	separate(j);
	quote(j->out, s, n);
}

void
json_string(struct json *j, const char *s)
{
	json_stringn(j, s, s ? strlen(s) : 0);
}

void
json_number(struct json *j, long long n)
{
	separate(j);
	buf_printf(j->out, "%lld", n);
}

void
json_bool(struct json *j, bool b)
{
	separate(j);
	buf_puts(j->out, b ? "true" : "false");
}

void
json_member(struct json *j, const char *name, const char *s)
{
	json_name(j, name);
	json_string(j, s);
}

void
json_member_number(struct json *j, const char *name, long long n)
{
	json_name(j, name);
	json_number(j, n);
}
