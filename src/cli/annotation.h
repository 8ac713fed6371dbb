/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annotations as the commands print them. */
#ifndef CLI_ANNOTATION_H
#define CLI_ANNOTATION_H

#include "base/json.h"
#include "cli/cli.h"

/*
 * One annotation, for people or as a JSON object.  The library tells
 * whether its passage is still where it was.
 */
void annotation_text(struct cli *cli, const struct annotation *an,
		     struct buf *out);
void annotation_json(struct cli *cli, const struct annotation *an,
		     struct json *j);

#endif
