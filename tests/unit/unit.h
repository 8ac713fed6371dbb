/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cmocka, which wants these headers before its own, and what tests share. */
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* A new folder under $TMPDIR, and its removal with all that is in it. */
static inline char *
scratch_make(void)
{
	const char *tmp = getenv("TMPDIR");
	char *path = NULL;

	if (asprintf(&path, "%s/reaffirm-unit-XXXXXX", tmp ? tmp : "/tmp") < 0)
		abort();
	assert_non_null(mkdtemp(path));
	return path;
}

static inline void
scratch_remove(char *path)
{
	char *command = NULL;

	if (asprintf(&command, "chmod -R u+rwx '%s' && rm -rf '%s'", path,
		     path) < 0)
		abort();
	assert_int_equal(system(command), 0);
	free(command);
	free(path);
}

#endif
