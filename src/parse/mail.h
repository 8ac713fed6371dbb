/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts as mail carries them: quoted with ">" before each line, and encoded as
 * quoted-printable (RFC 2045, 6.7), of which mailing lists' archives are full.
 */
#ifndef PARSE_MAIL_H
#define PARSE_MAIL_H

#include "base/arena.h"
#include "source/source.h"

/* Lines without either; src itself where its first lines have none. */
const struct source *mail_plain(struct arena *a, const struct source *src);

#endif
