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

/* 1 where the file is refused. */
static int
dump_bytes(struct arena *a, const struct received *f)
{
	struct resolution **list = NULL;
	struct buf out = BUF_INIT;
	struct source src;
	struct error err;
	size_t n = 0;

	if (source_from_bytes(a, f, &src, &err) ||
	    parse_text(&src, &list, &n, &err)) {
		fprintf(stderr, "%s\n", err.msg);
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
	return 0;
}

static int
dump(const char *path)
{
	struct buf bytes = BUF_INIT;
	struct error err;
	struct arena *a;
	int bad;

	if (file_read(path, SOURCE_LIMIT, &bytes, &err)) {
		fprintf(stderr, "%s\n", err.msg);
		return 1;
	}
	a = arena_new();
	bad = dump_bytes(
		a, &(struct received){ .path = path,
				       .bytes = bytes.data ? bytes.data : "",
				       .n = bytes.len });
	arena_free(a);
	buf_free(&bytes);
	return bad;
}

int
main(int argc, char **argv)
{
	int bad = 0;

	for (int i = 1; i < argc; i++)
		bad |= dump(argv[i]);
	return bad;
}
