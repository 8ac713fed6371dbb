/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cited document: the work where it is held, else what citing texts say. */
#include "config.h"

#include <string.h>

#include "model/instrument.h"
#include "model/symbol.h"
#include "store/library_int.h"

static bool
known(const struct target *t)
{
	return t->key != NULL;
}

/* What one library knows of it by itself. */
static enum status
read_target(struct library *lib, struct arena *a, const char *key,
	    struct target *t, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT key, symbol, kind, title, adopted, "
				  "iif(text IS NULL, 0, id) FROM work "
				  "WHERE key = ?");
	enum status s;

	db_bind(&q, key);
	if (db_step(&q)) {
		t->key = db_dup(&q, a, 0);
		t->symbol = db_dup(&q, a, 1);
		t->kind = kind_from_name(db_text(&q, 2));
		t->title = db_dup(&q, a, 3);
		date_from_iso(db_text(&q, 4), &t->date);
		t->id = db_int(&q, 5);
	}
	s = db_end(&q, err);
	if (s != STATUS_OK || !t->id)
		return s;
	t->title = library_title(lib, a, t->id, &t->lang);
	t->id += lib->first_id;
	return STATUS_OK;
}

/*
 * What most of those who cite it say, in the language preferred; of very many
 * the first do, who would take longer to ask than a key may take.
 */
static const char title_sql[] =
	"SELECT said FROM (SELECT c.title AS said, c.text FROM work w "
	"JOIN citation c ON c.target = w.id WHERE w.key = ?1 LIMIT 1000) c "
	"CROSS JOIN text t ON t.id = c.text WHERE said <> '' GROUP BY said "
	"ORDER BY min(nullif(instr(?2, ',' || t.lang || ','), 0)) NULLS LAST, "
	"count(*) DESC, said LIMIT 1";
static const char date_sql[] =
	"SELECT said FROM (SELECT c.date AS said FROM work w "
	"JOIN citation c ON c.target = w.id WHERE w.key = ? LIMIT 1000) "
	"WHERE said <> '' GROUP BY said ORDER BY count(*) DESC, said LIMIT 1";

static const char *
ask_citing(struct library *lib, struct arena *a, const char *key,
	   const char *sql)
{
	struct query q = db_query(lib->db, sql);
	const char *said = "";

	db_bind(&q, key);
	if (sql == title_sql)
		db_bind(&q, lib->order);
	if (db_step(&q))
		said = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return said;
}

static void
describe_stub(struct library *lib, struct arena *a, struct target *t)
{
	if (!*t->title)
		t->title = ask_citing(lib, a, t->key, title_sql);
	/* A date beside its name is seldom its own. */
	if (t->kind == KIND_INSTRUMENT && instrument_year(t->key))
		t->date = (struct date){ .year = instrument_year(t->key) };
	else if (t->date.year == 0)
		date_from_iso(ask_citing(lib, a, t->key, date_sql), &t->date);
}

static const char *
address(struct arena *a, const struct target *t)
{
	char url[SYMBOL_URL];
	struct symbol sym;

	if (t->kind == KIND_INSTRUMENT)
		return "";
	if (!symbol_parse(t->symbol, strlen(t->symbol), BODY_NONE, &sym) &&
	    !symbol_parse(t->key, strlen(t->key), BODY_NONE, &sym))
		return "";
	symbol_url(&sym, t->lang ? t->lang : "en", url);
	return arena_strdup(a, url);
}

const char *
library_named(struct library *lib, struct arena *a, const char *name)
{
	struct query q;
	const char *key = NULL;

	for (; lib && !key; lib = lib->below) {
		q = db_query(lib->db,
			     "SELECT key FROM work "
			     "WHERE key = ?1 COLLATE NOCASE OR (kind = ?2 "
			     "AND instr(lower(key), lower(trim(?1)))) "
			     "ORDER BY key <> ?1 COLLATE NOCASE, length(key), "
			     "key LIMIT 1");
		db_bind(&q, name);
		db_bind(&q, kind_name(KIND_INSTRUMENT));
		if (*name && db_step(&q))
			key = db_dup(&q, a, 0);
		db_end(&q, NULL);
	}
	return key;
}

enum status
library_target(struct library *lib, struct arena *a, const char *key,
	       struct target *out, struct error *err)
{
	struct target t = { 0 }, below = { 0 };
	enum status s = read_target(lib, a, key, &t, err);

	if (s == STATUS_OK && !t.id && lib->below)
		s = read_target(lib->below, a, key, &below, err);
	if (s != STATUS_OK)
		return s;
	if (below.id || !known(&t))
		t = below;
	if (!known(&t))
		return error_set(err, STATUS_MISSING,
				 "%s: not in the library, and nobody cites it",
				 key);
	if (!t.id)
		describe_stub(lib, a, &t);
	if (!t.id && lib->below)
		describe_stub(lib->below, a, &t);
	t.url = address(a, &t);
	t.adopted_by =
		t.kind == KIND_INSTRUMENT ? library_adopted(lib, a, t.key) : "";
	t.cited_by = library_cited_count(lib, key);
	*out = t;
	return STATUS_OK;
}

enum status
library_target_or_symbol(struct library *lib, struct arena *a, const char *key,
			 struct target *out, struct error *err)
{
	enum status s = library_target(lib, a, key, out, err);
	char official[SYMBOL_TEXT];
	struct symbol sym;

	if (s != STATUS_MISSING ||
	    !symbol_parse(key, strlen(key), BODY_NONE, &sym))
		return s;
	symbol_official(&sym, official);
	*out = (struct target){ .key = arena_strdup(a, key),
				.symbol = arena_strdup(a, official),
				.kind = sym.kind,
				.title = "",
				.adopted_by = "" };
	out->url = address(a, out);
	return STATUS_OK;
}
