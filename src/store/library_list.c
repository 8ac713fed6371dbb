/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of works: in an order, and what a query leaves of it. */
#include "config.h"

#include <stdlib.h>

#include "store/library_mended.h"
#include "store/library_order.h"

static void
reverse(int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		int64_t id = ids[i];

		ids[i] = ids[n - 1 - i];
		ids[n - 1 - i] = id;
	}
}

enum status
library_list(struct library *lib, const struct work_query *q, int64_t **ids,
	     size_t *n, struct error *err)
{
	enum status s;

	/* What was thrown away is made anew where it is first needed. */
	if (lib->relist && !lib->batch)
		library_relist(lib);
	library_correct_begin(lib);
	s = order_read(lib, q->order, ids, n, err);
	if (s == STATUS_OK)
		headings_reorder(lib, q->order, *ids, *n);
	if (s == STATUS_OK)
		s = library_sift(lib, q, *ids, n, err);
	if (s != STATUS_OK) {
		free(*ids);
		*ids = NULL;
		*n = 0;
		return s;
	}
	if (q->descending)
		reverse(*ids, *n);
	for (size_t i = 0; i < *n; i++)
		(*ids)[i] += lib->first_id;
	return STATUS_OK;
}
