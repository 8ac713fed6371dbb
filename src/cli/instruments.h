/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The instruments that people add to those of data/instruments.tsv: a file
 * like it, beside reaffirmrc.
 */
#ifndef CLI_INSTRUMENTS_H
#define CLI_INSTRUMENTS_H

#include "base/error.h"

/* Its path, to be freed; NULL where there is none. */
char *instruments_path(void);
/* Read it, as instruments_add() says. */
enum status instruments_read(const char *path, struct error *err);

#endif
