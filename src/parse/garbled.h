/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts whose letters are none, as of PDFs whose fonts do not name them. */
#ifndef PARSE_GARBLED_H
#define PARSE_GARBLED_H

#include <stdbool.h>

#include "source/source.h"

/* More signs than any text has stand where its letters should. */
bool garbled(const struct source *lines);

#endif
