/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The markup of wikis (MediaWiki): templates, links, lists, headings and
 * references made into lines of Markdown.  Its apostrophes are manner.h's.
 */
#ifndef PARSE_WIKI_H
#define PARSE_WIKI_H

#include "source/source.h"

/* src itself where it is none; else what it says, in the arena. */
const struct source *wiki_plain(struct arena *a, const struct source *src);

#endif
