/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside the library: the order by title. */
#ifndef STORE_LIBRARY_TITLE_H
#define STORE_LIBRARY_TITLE_H

#include "store/library_int.h"

/* With the languages preferred; *ids as library_list(). */
enum status titles_list(struct library *lib, int64_t **ids, size_t *n,
			struct error *err);
/* Its listing, for any languages. */
enum status titles_write(struct library *lib, struct error *err);

#endif
