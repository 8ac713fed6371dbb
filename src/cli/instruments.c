/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The instruments that people add. */
#include "config.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/paths.h"
#include "cli/instruments.h"
#include "model/instrument.h"

enum { MOST = 1 << 20 }; /* bytes */

char *
instruments_path(void)
{
	char *path = paths_config("instruments.tsv");

	if (access(path, F_OK) == 0)
		return path;
	free(path);
	return NULL;
}

enum status
instruments_read(const char *path, struct error *err)
{
	struct buf bytes = BUF_INIT;
	enum status st = file_read(path, MOST, &bytes, err);

	if (st == STATUS_OK)
		st = instruments_add(path, bytes.data ? bytes.data : "",
				     bytes.len, err);
	buf_free(&bytes);
	return st;
}
