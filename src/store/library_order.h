/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: the orders of the list, as ids.  They are kept as
 * listings; where these are thrown away the indexes serve.
 */
#ifndef STORE_LIBRARY_ORDER_H
#define STORE_LIBRARY_ORDER_H

#include "store/library_int.h"

/* All works in an order, to be freed by free() whatever is returned. */
enum status order_read(struct library *lib, enum work_order order,
		       int64_t **ids, size_t *n, struct error *err);
enum status order_write(struct library *lib, enum work_order order,
			struct error *err);

#endif
