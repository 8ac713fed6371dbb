/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a file is, so that it is found again from any folder.  A member of an
 * archive is ARCHIVE:MEMBER, either of which may have colons.
 */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include <stdbool.h>

/*
 * The name from the root on, as a person gave it otherwise: what is a link
 * stays one.  To be freed.
 */
char *place_absolute(const char *file);
/* Whether the file is there, or the archive. */
bool place_is_there(const char *file);

#endif
