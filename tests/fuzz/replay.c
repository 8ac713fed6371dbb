/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fuzz_replay FILE...: each file, and what is left of it when it is cut off
 * or loses lines at many places, through the fuzz target; needs no clang.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "source/source.h"

enum { CUTS = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A copy of its own, so that reading behind its end is seen. */
static void
feed(const char *s, size_t n)
{
	uint8_t *copy = malloc(n ? n : 1);

	if (!copy)
		abort();
	memcpy(copy, s, n);
	LLVMFuzzerTestOneInput(copy, n);
	free(copy);
}

int
main(int argc, char **argv)
{
	struct error err;

	for (int i = 1; i < argc; i++) {
		struct buf b = BUF_INIT;

		if (file_read(argv[i], SOURCE_LIMIT, &b, &err)) {
			fprintf(stderr, "%s\n", err.msg);
			return 1;
		}
		buf_putc(&b, '\0');
		b.len--;
		feed(b.data, b.len);
		for (size_t k = 1; k < CUTS; k++) {
			feed(b.data, b.len * k / CUTS);
			feed(b.data + b.len * k / CUTS,
			     b.len - b.len * k / CUTS);
		}
		buf_free(&b);
	}
	printf("%d files\n", argc - 1);
	return 0;
}
