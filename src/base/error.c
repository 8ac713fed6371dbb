/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What went wrong, and the one line that says so. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"

/* A message that did not fit must not end in half a character. */
static void
cut_at_character(char *msg, size_t size)
{
	size_t n = strlen(msg);

	if (n + 1 < size)
		return;
	while (n > 0 && ((unsigned char)msg[n - 1] & 0xC0) == 0x80)
		n--;
	if (n > 0 && ((unsigned char)msg[n - 1] & 0xC0) == 0xC0)
		n--;
	msg[n] = '\0';
}

enum status
error_set(struct error *err, enum status code, const char *fmt, ...)
{
	va_list ap;

	if (!err)
		return code;
	err->code = code;
	va_start(ap, fmt);
	vsnprintf(err->msg, sizeof(err->msg), fmt, ap);
	va_end(ap);
	cut_at_character(err->msg, sizeof(err->msg));
	return code;
}

enum status
error_errno(struct error *err, enum status code, int errnum, const char *fmt,
	    ...)
{
	va_list ap;
	size_t n;

	if (!err)
		return code;
	err->code = code;
	va_start(ap, fmt);
	vsnprintf(err->msg, sizeof(err->msg), fmt, ap);
	va_end(ap);
	n = strlen(err->msg);
	snprintf(err->msg + n, sizeof(err->msg) - n, ": %s", strerror(errnum));
	cut_at_character(err->msg, sizeof(err->msg));
	return code;
}
