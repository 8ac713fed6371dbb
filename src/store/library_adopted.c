/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which resolution adopted or endorsed an instrument: the table of them tells,
 * or the footnotes of those who cite it.
 */
#include "config.h"

#include <string.h>

#include "model/instrument.h"
#include "model/symbol.h"
#include "store/library_int.h"

/*
 * The resolutions that footnotes name an instrument by, the one that most do
 * first; of those who cite it the first are asked, so that it takes no time.
 */
static const char called_sql[] =
	"SELECT r.key FROM (SELECT DISTINCT c.text FROM work w "
	"JOIN citation c ON c.target = w.id WHERE w.key = ?1 LIMIT 200) f "
	"CROSS JOIN citation o ON o.text = f.text AND o.title = ?1 "
	"AND o.footnote > 0 JOIN work r ON r.id = o.target "
	"WHERE r.kind = ?2 GROUP BY r.key ORDER BY count(*) DESC, r.key";

enum { FOUNDED = 1945 }; /* the year of the Charter, which nobody adopted */

/*
 * Footnotes also call a review of it, years later, by its name: what adopted
 * it is as old as it is.
 */
static bool
may_adopt(const char *key, const struct instrument *known)
{
	struct symbol symbol;

	return symbol_parse(key, strlen(key), BODY_NONE, &symbol) &&
	       symbol_fits_date(&symbol, (struct date){ .year = known->year });
}

const char *
library_adopted(struct library *lib, struct arena *a, const char *key)
{
	const struct instrument *known = instrument_find(key);
	const char *found = "";
	struct query q;

	if (!known || *known->adopted || known->year <= FOUNDED)
		return known ? known->adopted : "";
	q = db_query(lib->db, called_sql);
	db_bind(&q, key);
	db_bind(&q, kind_name(KIND_RESOLUTION));
	while (!*found && db_step(&q))
		if (may_adopt(db_text(&q, 0), known))
			found = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return !*found && lib->below ? library_adopted(lib->below, a, key)
				     : found;
}
