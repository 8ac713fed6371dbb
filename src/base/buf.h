/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A string that grows.  Start with struct buf b = BUF_INIT; data is always
 * NUL-terminated once anything was added, and may hold NULs inside.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>

struct buf {
	char *data; /* NULL until something is added */
	size_t len; /* bytes, without the NUL */
	size_t cap;
};

#define BUF_INIT ((struct buf){ 0 })

/* Append n bytes, a string, a character, what printf() prints. */
void buf_add(struct buf *b, const char *s, size_t n);
void buf_puts(struct buf *b, const char *s);
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *b, const char *fmt, va_list ap)
	__attribute__((format(printf, 2, 0)));
/* Room for n more bytes; returns where they go.  The caller raises len. */
char *buf_reserve(struct buf *b, size_t n);
/* Empty it, keep the memory. */
void buf_clear(struct buf *b);
/* The string, never NULL; the caller frees it, *b is as new. */
char *buf_steal(struct buf *b);
void buf_free(struct buf *b);

#endif
