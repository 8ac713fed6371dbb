/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which text of a work speaks for it, and in which languages there are. */
#include "config.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "store/library_mended.h"

void
library_prefer(struct library *lib, const char *languages)
{
	snprintf(lib->order, sizeof(lib->order), ",%s,", languages);
	if (lib->below)
		library_prefer(lib->below, languages);
}

long
library_language_rank(const struct library *lib, const char *lang)
{
	char needle[16];
	const char *hit;

	snprintf(needle, sizeof(needle), ",%.8s,", lang);
	hit = strstr(lib->order, needle);
	return hit ? hit - lib->order : LONG_MAX;
}

const char *
library_languages(struct library *lib, struct arena *a, int64_t work)
{
	struct query q = db_query(
		lib->db, "SELECT group_concat(lang) FROM (SELECT lang "
			 "FROM text WHERE work = ?1 " TEXT_ORDER("?2") ")");
	const char *all = "";

	db_bind_int(&q, work);
	db_bind(&q, lib->order);
	if (db_step(&q))
		all = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return all;
}

const char *
library_title(struct library *lib, struct arena *a, int64_t work,
	      const char **lang)
{
	struct query q = db_query(
		lib->db, "SELECT " TITLE ", lang FROM text "
			 "WHERE work = ?1 " TEXT_ORDER("?2") "LIMIT 1");
	const struct heading *h;
	const char *title = "", *of = "";

	db_bind_int(&q, work);
	db_bind(&q, lib->order);
	if (db_step(&q)) {
		h = heading_of(lib, work, db_text(&q, 1));
		title = h ? arena_strdup(a, h->title) : db_dup(&q, a, 0);
		of = db_dup(&q, a, 1);
	}
	if (lang)
		*lang = of;
	db_end(&q, NULL);
	return title;
}
