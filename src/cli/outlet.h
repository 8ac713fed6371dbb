/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What reaffirm-parse says: resolutions and refusals, for people or as a batch
 * (cli/batch.h).  Knows nothing of files and how they are read.
 */
#ifndef CLI_OUTLET_H
#define CLI_OUTLET_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/error.h"
#include "model/resolution.h"

struct outlet {
	bool batch;   /* speak as cli/batch.h says */
	bool wire;    /* no JSON: resolutions as model/wire.h says */
	bool refused; /* at least one file was */
	struct buf out;
};

/* As JSON on a line, or as bytes for our own other program. */
void outlet_resolution(struct outlet *o, const struct resolution *r);
/* One line, whatever is in a file's name. */
void outlet_refuse(struct outlet *o, const struct error *err);
/* A file (or all that is bundled) has been read, or, st not OK, has not. */
void outlet_end(struct outlet *o, enum status st, const struct error *err);
/* It is an archive, and in a batch those are not unpacked. */
void outlet_pack(struct outlet *o);
/* Whole records only: what brings us down later cannot tear them. */
void outlet_flush(struct outlet *o);

#endif
