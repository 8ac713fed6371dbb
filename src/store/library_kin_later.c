/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which works may follow one. */
#include "config.h"

#include <string.h>

#include "model/lineage.h"
#include "store/library_kin.h"

/* Those after it under its title of so many years later. */
static enum status
add_titled(struct kinship *f, const struct kin *of, int years,
	   struct kin_list *out, struct error *err)
{
	const char *title = lineage_title(f->arena, of->title, years);
	char day[DATE_SIZE];
	struct query q;
	enum status s;

	if (!title)
		return STATUS_OK;
	q = db_query(f->lib->db, KIN_NAMESAKES "> ?3 ORDER BY 3, 7");
	kin_bind_namesakes(&q, title, of, day);
	while (db_step(&q))
		kin_add(out, kin_read(f, &q));
	s = db_end(&q, err);
	return s ? s : kin_retitled(f, of, title, true, out, err);
}

enum status
kin_later(struct kinship *f, const struct kin *of, struct kin_list *out,
	  struct error *err)
{
	char day[DATE_SIZE];
	enum status s;
	struct query q = db_query(
		f->lib->db,
		"SELECT " KIN_COLUMNS("s") ", s.sort, s.text "
					   "FROM citation c CROSS JOIN text t "
					   "ON t.id = c.text "
					   "CROSS JOIN work s ON s.id = t.work "
					   "AND s.text = t.id "
					   "WHERE c.target = ?4 AND c.footnote "
					   "IS NULL AND s.id <> ?4 "
					   "AND substr(s.key, 1, length(?2)) = "
					   "?2 UNION " KIN_NAMESAKES
					   "> ?3 ORDER BY 3, 7");

	kin_bind_namesakes(&q, of->held ? of->title : "", of, day);
	db_bind_int(&q, of->id);
	while (db_step(&q)) {
		struct kin k = kin_read(f, &q);

		/* One that only cited it, in what was taken out, is no kin. */
		if (!lost_of_text(f->lib, db_int(&q, 7), of->id) ||
		    strcmp(k.title, of->title) == 0)
			kin_add(out, k);
	}
	s = db_end(&q, err);
	if (s == STATUS_OK && of->held)
		s = kin_retitled(f, of, of->title, true, out, err);
	for (int years = 1; s == STATUS_OK && of->held && years <= KIN_BIENNIAL;
	     years++)
		s = add_titled(f, of, years, out, err);
	if (s == STATUS_OK && of->untitled)
		s = kin_beside(f, of, true, out, err);
	return s;
}
