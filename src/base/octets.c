/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes that are written as letters and figures: by nettle, where it can. */
#include "config.h"

#include <ctype.h>
#include <nettle/base64.h>
#include <stdint.h>
#include <string.h>

#include "base/octets.h"

static int
digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c ? strchr(digits, tolower((unsigned char)c)) : NULL;

	return at ? (int)(at - digits) : -1;
}

int
octets_hex(const char *s)
{
	int high = digit(s[0]), low = high < 0 ? -1 : digit(s[1]);

	return low < 0 ? -1 : high * 16 + low;
}

void
octets_to_base64(struct buf *out, const void *s, size_t n)
{
	base64_encode_raw(buf_reserve(out, BASE64_ENCODE_RAW_LENGTH(n) + 1), n,
			  s);
	out->len += BASE64_ENCODE_RAW_LENGTH(n);
	out->data[out->len] = '\0';
}

void
octets_from_base64(struct buf *out, const char *s, size_t n)
{
	struct base64_decode_ctx ctx;
	uint8_t byte;

	base64_decode_init(&ctx);
	for (size_t i = 0; i < n; i++)
		if (base64_decode_single(&ctx, &byte, s[i]) == 1)
			buf_putc(out, (char)byte);
}
