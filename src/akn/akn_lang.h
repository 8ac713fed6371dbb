/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The language of a file, by its text, because what its head says is wrong at
 * times.
 */
#ifndef AKN_LANG_H
#define AKN_LANG_H

#include "akn/akn_tree.h"

/* "en"; of the head where the text does not tell. */
const char *akn_lang(const struct akn_node *root);

#endif
