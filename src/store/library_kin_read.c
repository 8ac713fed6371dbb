/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works as lineages know them: read from queries, and kept in lists. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/symbol.h"
#include "store/library_kin.h"

void
kin_add(struct kin_list *list, struct kin k)
{
	list->at = xgrow(list->at, list->n, &list->cap, sizeof(*list->at));
	list->at[list->n++] = k;
}

void
kinship_free(struct kinship *f)
{
	free(f->asked.at);
	free(f->before.at);
	free(f->organ.at);
	free(f->cites.id);
	free(f->cites.at);
}

static struct date
date_of(const char *iso, const char *key)
{
	struct date d = { 0 };
	struct symbol sym;

	date_from_iso(iso, &d);
	if (!d.year && symbol_parse(key, strlen(key), BODY_NONE, &sym))
		d.year = (short)symbol_year(&sym);
	return d;
}

struct kin
kin_read(struct query *q, struct arena *a)
{
	struct kin k = { .key = db_dup(q, a, 0),
			 .title = db_dup(q, a, 1),
			 .held = db_int(q, 3),
			 .id = db_int(q, 4),
			 .untitled = db_int(q, 5) };

	k.adopted = date_of(db_text(q, 2), k.key);
	return k;
}

void
kin_bind_organ(struct query *q, const struct kin *of)
{
	db_bindn(q, of->key, strcspn(of->key, " ") + 1);
}

void
kin_bind_namesakes(struct query *q, const char *title, const struct kin *of,
		   char day[DATE_SIZE])
{
	date_iso(of->adopted, day);
	db_bind(q, title);
	kin_bind_organ(q, of);
	db_bind(q, day);
}

enum status
kin_find(struct kinship *f, const char *key, struct kin *k, struct error *err)
{
	struct query q = db_query(
		f->lib->db, "SELECT " KIN_COLUMNS("work") " FROM work "
							  "WHERE key = ?");

	*k = (struct kin){ 0 };
	db_bind(&q, key);
	if (db_step(&q))
		*k = kin_read(&q, f->arena);
	return db_end(&q, err);
}
