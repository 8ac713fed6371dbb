/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory that is freed at once. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xalloc.h"

enum {
	BLOCK_SIZE = 16 * 1024,
	BRIEF = 128, /* bytes of most that is printed */
};

struct block {
	struct block *next;
	size_t used, size; /* bytes of data[] */
	max_align_t data[];
};

struct arena {
	struct block *blocks; /* the first is the one being filled */
};

struct arena *
arena_new(void)
{
	return xcalloc(1, sizeof(struct arena));
}

void
arena_free(struct arena *a)
{
	if (!a)
		return;
	for (struct block *b = a->blocks, *next; b; b = next) {
		next = b->next;
		free(b);
	}
	free(a);
}

/* A large piece gets a block of its own, behind the one being filled. */
static struct block *
add_block(struct arena *a, size_t size)
{
	size_t room = size > BLOCK_SIZE / 4 ? size : BLOCK_SIZE;
	struct block *b = xcalloc(1, sizeof(*b) + room);

	b->size = room;
	if (room == size && a->blocks) {
		b->next = a->blocks->next;
		a->blocks->next = b;
	} else {
		b->next = a->blocks;
		a->blocks = b;
	}
	return b;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	size_t need = (size + align - 1) / align * align;
	struct block *b = a->blocks;
	char *p;

	if (!b || b->size - b->used < need)
		b = add_block(a, need);
	p = (char *)b->data + b->used;
	b->used += need;
	return p;
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(n, size, &bytes))
		abort();
	return arena_alloc(a, bytes);
}

char *
arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *copy = arena_alloc(a, n + 1);

	if (n)
		memcpy(copy, s, n);
	return copy;
}

char *
arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	char brief[BRIEF];
	va_list ap;
	char *s;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(brief, sizeof(brief), fmt, ap);
	va_end(ap);
	if (n < 0)
		abort();
	if ((size_t)n < sizeof(brief))
		return arena_strndup(a, brief, (size_t)n);
	s = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return s;
}

void *
arena_grow(struct arena *a, void *p, size_t n, size_t *cap, size_t size)
{
	void *bigger;

	if (n < *cap)
		return p;
	*cap = *cap ? *cap * 2 : 8;
	bigger = arena_array(a, *cap, size);
	if (n)
		memcpy(bigger, p, n * size);
	return bigger;
}
