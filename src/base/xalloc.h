/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Memory that is there or the program ends: out of memory is the one failure
 * that aborts, after the hook (which restores the terminal) has run.
 */
#ifndef BASE_XALLOC_H
#define BASE_XALLOC_H

#include <stddef.h>

/* Called once, before the message and abort(). */
void xalloc_on_failure(void (*hook)(void));

void *xmalloc(size_t size) __attribute__((malloc, returns_nonnull));
void *xcalloc(size_t n, size_t size) __attribute__((malloc, returns_nonnull));
void *xreallocarray(void *p, size_t n, size_t size)
	__attribute__((returns_nonnull));
char *xstrdup(const char *s) __attribute__((malloc, returns_nonnull));
char *xstrndup(const char *s, size_t n)
	__attribute__((malloc, returns_nonnull));
char *xasprintf(const char *fmt, ...)
	__attribute__((format(printf, 1, 2), returns_nonnull));

/*
 * Room for one more element in a growing array: returns p, or p moved, with
 * *cap (elements) raised by half when n has reached it.
 */
void *xgrow(void *p, size_t n, size_t *cap, size_t size)
	__attribute__((returns_nonnull));

#endif
