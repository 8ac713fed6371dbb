/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * parse_dump FILE...: what the parser makes of files, as JSON, without the
 * citations; for the tests.  Refusals go to standard error, exit 1.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "model/json.h"
#include "parse/parse.h"
#include "parse/review.h"

static int
dump(const char *path)
{
	struct arena *a = arena_new();
	struct buf bytes = BUF_INIT;
	struct received f = { .path = path };
	struct source src;
	struct error err;
	struct resolution **list = NULL;
	struct buf out = BUF_INIT;
	size_t n = 0;

	if (file_read(path, SOURCE_LIMIT, &bytes, &err)) {
		fprintf(stderr, "%s\n", err.msg);
		arena_free(a);
		return 1;
	}
	f.bytes = bytes.data ? bytes.data : "";
	f.n = bytes.len;
	if (source_from_bytes(a, &f, &src, &err) ||
	    parse_text(&src, &list, &n, &err)) {
		fprintf(stderr, "%s\n", err.msg);
		arena_free(a);
		return 1;
	}
	for (size_t i = 0; i < n; i++) {
		review_resolution(list[i], false);
		resolution_json(list[i], &out);
		resolution_free(list[i]);
	}
	fwrite(out.data, 1, out.len, stdout);
	free(list);
	buf_free(&out);
	arena_free(a);
	return 0;
}

int
main(int argc, char **argv)
{
	int bad = 0;

	for (int i = 1; i < argc; i++)
		bad |= dump(argv[i]);
	return bad;
}
