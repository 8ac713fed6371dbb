/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names the records of a batch on standard input, so that a test can read
 * them; "torn" where the last is not whole.
 */
#include "config.h"

#include <stdio.h>

#include "base/buf.h"
#include "cli/batch.h"

int
main(void)
{
	static const char *const names[] = { "unknown", "object", "read",
					     "refused" };
	struct buf in = BUF_INIT;
	struct batch_head head;
	size_t got, at = 0, n;

	while ((got = fread(buf_reserve(&in, 4096), 1, 4096, stdin)) > 0)
		in.len += got;
	for (; (n = batch_take(in.data + at, in.len - at, &head)) > 0; at += n)
		printf("%s%s", at ? " " : "",
		       names[head.kind <= BATCH_REFUSED ? head.kind : 0]);
	puts(at == in.len ? "" : " torn");
	buf_free(&in);
	return 0;
}
