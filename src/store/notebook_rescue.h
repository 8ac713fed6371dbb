/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a damaged notebook still gives; for notebook_restore.c alone. */
#ifndef STORE_NOTEBOOK_RESCUE_H
#define STORE_NOTEBOOK_RESCUE_H

#include "store/notebook_int.h"
#include "store/notebook_restore.h"

/*
 * Add to nb what is in damaged and later, and count it in *out: annotations
 * with their last states, corrections, drafts that nobody is typing at, and
 * what files are called.  Errors are passed over.
 */
void notebook_rescue(struct arena *a, struct notebook *nb,
		     struct notebook *damaged, struct restored *out);

#endif
