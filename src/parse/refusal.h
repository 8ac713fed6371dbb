/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told of a file in which no resolution was found, or too many. */
#ifndef PARSE_REFUSAL_H
#define PARSE_REFUSAL_H

#include "source/source.h"

/* A volume of a session has some 400. */
enum { REFUSAL_RESOLUTIONS = 5000 };

/*
 * One line that names the file and says what to do; found: resolutions that it
 * seems to have.  STATUS_LIMIT where those are too many, else STATUS_FORMAT.
 */
enum status refusal(const struct source *lines, size_t found,
		    struct error *err);

#endif
