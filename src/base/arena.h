/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Memory that is freed at once: everything that belongs to one document.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena;

/* Empty; aborts where there is no memory, as all of these do. */
struct arena *arena_new(void);
void arena_free(struct arena *a); /* NULL is allowed */

/* Zeroed, aligned for any type; lives as long as the arena. */
void *arena_alloc(struct arena *a, size_t size)
	__attribute__((returns_nonnull));
/* n elements of size bytes; aborts where the product overflows. */
void *arena_array(struct arena *a, size_t n, size_t size)
	__attribute__((returns_nonnull));
char *arena_strdup(struct arena *a, const char *s)
	__attribute__((returns_nonnull));
/* The n bytes at s with a NUL behind them. */
char *arena_strndup(struct arena *a, const char *s, size_t n)
	__attribute__((returns_nonnull));
char *arena_printf(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3), returns_nonnull));

/*
 * Room for one more element in an array that lives in the arena: like
 * xgrow(), but what was outgrown stays until the arena goes.
 */
void *arena_grow(struct arena *a, void *p, size_t n, size_t *cap, size_t size)
	__attribute__((returns_nonnull));

#endif
