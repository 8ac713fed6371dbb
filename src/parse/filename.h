/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the name of a file says of the resolution in it: people, and the
 * United Nations, call them by their symbols.
 */
#ifndef PARSE_FILENAME_H
#define PARSE_FILENAME_H

#include <stdbool.h>

#include "model/symbol.h"

/*
 * The symbol with which the last part of a path begins: "A_RES_52_205.txt",
 * "S_RES_2510 (2020)-R.txt", "SC_2561_2021-R.txt", "a-res-52-205.txt".  False
 * where there is none, or none of this body (BODY_NONE: of any).
 */
bool filename_symbol(const char *path, enum body body, struct symbol *out);

#endif
