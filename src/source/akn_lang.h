/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The language of a text, by script and common words, because what the head
 * of a file says is wrong at times; and its word for an annex.
 */
#ifndef SOURCE_AKN_LANG_H
#define SOURCE_AKN_LANG_H

#include <stdbool.h>
#include <stddef.h>

#include "source/akn_tree.h"

/* "en"; of the head where the text does not tell. */
const char *akn_lang(const struct akn_node *root);
/* "Annex", "Annexe II": the heading of one, in any language. */
bool akn_lang_is_annex(const char *s, size_t n);

#endif
