/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing the listings anew: orders, terms by which works are found, and what
 * each cites.
 */
#include "config.h"

#include "store/library_cites.h"
#include "store/library_order.h"
#include "store/library_terms.h"

void
library_relist(struct library *lib)
{
	enum status s;

	/* Not in the middle of reading; the next time will do. */
	if (!db_idle(lib->db))
		return;
	s = db_begin(lib->db, NULL);
	for (enum work_order o = ORDER_SYMBOL;
	     s == STATUS_OK && o <= ORDER_TITLE; o++)
		s = order_write(lib, o, NULL);
	if (s == STATUS_OK)
		s = terms_write(lib, NULL);
	if (s == STATUS_OK)
		s = cites_write(lib, NULL);
	if (s == STATUS_OK)
		s = db_commit(lib->db, NULL);
	if (s != STATUS_OK)
		db_rollback(lib->db);
	lib->relist = false;
}
