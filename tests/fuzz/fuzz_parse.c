/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole way of a plain text, from bytes to JSON, for libFuzzer (make
 * fuzz) and for replay.c.  Beyond not crashing, what comes out must keep the
 * promises of model/resolution.h.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cite/cite.h"
#include "model/json.h"
#include "parse/parse.h"
#include "promises.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct source src;
	struct error err;
	struct resolution **list = NULL;
	struct buf out = BUF_INIT;
	size_t n = 0;

	if (!source_from_bytes(a,
			       &(struct received){ "fuzz.txt", NULL,
						   (const char *)data, size },
			       &src, &err) &&
	    !parse_text(&src, &list, &n, &err)) {
		for (size_t i = 0; i < n; i++) {
			cite_resolution(list[i]);
			require_promises(list[i]);
			resolution_json(list[i], &out);
			resolution_free(list[i]);
		}
		require(utf8_valid(out.data, out.len, NULL));
	} else {
		require(*err.msg && !strchr(err.msg, '\n'));
	}
	free(list);
	buf_free(&out);
	arena_free(a);
	return 0;
}
