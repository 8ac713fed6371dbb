/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of the library that a typed line may go on with: works to "open",
 * whose number or title has what was typed, and subjects to "filter" by; and
 * the paths of files to "import" and to "export" to.
 */
#ifndef TUI_WORK_NAMES_H
#define TUI_WORK_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "store/library.h"

struct work_names;

/* Of the library, which must outlive them; freed by work_names_free(). */
struct work_names *work_names_new(struct library *lib);
/* For prompt_complete_by(); ctx is a struct work_names. */
bool work_names_complete(void *ctx, const char *line, size_t n, size_t i,
			 size_t *from, struct buf *out);
void work_names_free(void *ctx);

#endif
