/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The United Nations' own XML of resolutions (Akoma Ntoso, AKN4UN) read
 * straight into resolutions.  Guidelines: https://unsceb-hlcm.github.io/
 */
#ifndef AKN_AKN_H
#define AKN_AKN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "model/resolution.h"
#include "source/source.h"

/* Whether the first bytes are those of XML with this root, or of any XML. */
bool akn_is_xml(const char *s, size_t n);

/*
 * All resolutions in a file of XML, in its order, each in an arena of its
 * own; the caller frees each and the array (free()).  Citations are not yet
 * found.  What is not well-formed is mended, and a doubt of each resolution.
 * Refused with one line that names the file: binary, not UTF-8, too deep, with
 * a document type, other XML.
 */
enum status akn_read(const struct received *f, struct resolution ***out,
		     size_t *count, struct error *err);

#endif
