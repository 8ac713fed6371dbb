/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a citation says that cannot be. */
#include "config.h"

#include <string.h>

#include "model/fault_int.h"
#include "model/symbol.h"

static const struct fault_info infos[FAULT_COUNT] = {
#define FAULT(id, name, grade, sentence)                                       \
	[FAULT_##id] = { name, GRADE_##grade, sentence },
#include "model/faults.def"
#undef FAULT
};

const struct fault_info *
fault_info(enum fault_kind kind)
{
	return &infos[kind];
}

const char *
fault_grade_name(enum fault_grade grade)
{
	return grade == GRADE_HINT ? "hint" : "fault";
}

/* Whether the text's own date is one on which it can have been adopted. */
static bool
is_sure(const struct resolution *r)
{
	return r->adopted.year && symbol_fits_date(&r->symbol, r->adopted);
}

static const char *
never_given(struct arena *a, const char *target, struct symbol *sym)
{
	int year;

	sym->year = 0;
	year = symbol_year(sym);
	return year ? arena_printf(a, "%s cannot be: number %d is of %d",
				   target, sym->number, year)
		    : arena_printf(a, "%s cannot be: no number was so high",
				   target);
}

const char *
fault_number(struct arena *a, const struct resolution *r,
	     const struct citation *c)
{
	char date[DATE_SIZE];
	struct symbol sym;

	if (c->kind != KIND_RESOLUTION && c->kind != KIND_DECISION)
		return NULL;
	if (!symbol_parse(c->target, strlen(c->target), BODY_NONE, &sym))
		return NULL;
	if (!symbol_was_given(&sym))
		return never_given(a, c->target, &sym);
	date_short(c->date, date);
	if (c->date.year && !symbol_fits_date(&sym, c->date) &&
	    fault_is_dated(r, c))
		return arena_printf(a, "%s cannot be of %s", c->target, date);
	if (is_sure(r) && symbol_year(&sym) > r->adopted.year &&
	    !symbol_fits_date(&sym, r->adopted))
		return arena_printf(a, "%s is later than this text", c->target);
	return NULL;
}

/* Whether what is cited can be of a date: its own text may be misprinted. */
static bool
can_be_of(const struct citation *c, struct date d)
{
	struct symbol sym;

	return !symbol_parse(c->target, strlen(c->target), BODY_NONE, &sym) ||
	       symbol_fits_date(&sym, d);
}

const char *
fault_date(struct arena *a, const struct resolution *r,
	   const struct citation *c, struct date adopted)
{
	char said[DATE_SIZE], known[DATE_SIZE];

	if (!c->date.day || !adopted.day ||
	    date_compare(c->date, adopted) == 0 || !fault_is_dated(r, c) ||
	    !can_be_of(c, adopted))
		return NULL;
	date_short(c->date, said);
	date_short(adopted, known);
	return arena_printf(a, "%s was adopted on %s, not %s", c->target, known,
			    said);
}

const char *
fault_held_date(struct arena *a, const struct citation *c, struct date adopted,
		size_t works)
{
	char said[DATE_SIZE], known[DATE_SIZE];

	date_short(c->date, said);
	date_short(adopted, known);
	return arena_printf(a,
			    "%s is of %s in its text, of %s in %zu other "
			    "work%s that cite%s it",
			    c->target, known, said, works,
			    works == 1 ? "" : "s", works == 1 ? "s" : "");
}

/* --- what came later ----------------------------------------------------- */

bool
fault_wants_latest(const struct resolution *r, const struct citation *c)
{
	struct symbol sym;

	return (c->relation == RELATION_RECALL ||
		c->relation == RELATION_REAFFIRM) &&
	       c->kind == KIND_RESOLUTION && c->place == PLACE_PARAGRAPH &&
	       !*c->pinpoint &&
	       symbol_parse(c->key, strlen(c->key), BODY_NONE, &sym) &&
	       sym.body != BODY_SC && !fault_is_specific(r, c);
}

bool
fault_was_known(const struct resolution *r, const char *key)
{
	struct symbol sym;

	return !symbol_parse(key, strlen(key), BODY_NONE, &sym) ||
	       sym.body != r->symbol.body || sym.session != r->symbol.session ||
	       sym.year != r->symbol.year;
}

const char *
fault_superseded(struct arena *a, const struct citation *c, const char *key,
		 struct date adopted)
{
	char date[DATE_SIZE];

	date_short(adopted, date);
	return arena_printf(a, "%s was followed by %s of %s", c->key, key,
			    date);
}
