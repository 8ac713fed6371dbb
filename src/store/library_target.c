/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cited document: the work where it is held, else what citing texts say. */
#include "config.h"

#include <string.h>

#include "model/instrument.h"
#include "model/symbol.h"
#include "model/titles.h"
#include "store/library_mended.h"

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
	const struct heading *h;
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
	h = heading_of(lib, t->id, NULL);
	if (h)
		t->date = h->adopted;
	t->id += lib->first_id;
	return STATUS_OK;
}

/* --- as those who cite it say --------------------------------------- */

/*
 * What they call it, by languages, the one preferred first, and how many do;
 * of very many the first are asked, who would take longer to ask than a key
 * may take.
 */
static const char title_sql[] =
	"SELECT said, count(*), instr(?2, ',' || t.lang || ',') AS rank "
	"FROM (SELECT c.title AS said, c.text FROM work w "
	"JOIN citation c ON c.target = w.id WHERE w.key = ?1 LIMIT 1000) c "
	"CROSS JOIN text t ON t.id = c.text WHERE said <> '' "
	"GROUP BY said, t.lang "
	"ORDER BY nullif(rank, 0) NULLS LAST, count(*) DESC, said";
static const char date_sql[] =
	"SELECT said FROM (SELECT c.date AS said FROM work w "
	"JOIN citation c ON c.target = w.id WHERE w.key = ? LIMIT 1000) "
	"WHERE said <> '' GROUP BY said ORDER BY count(*) DESC, said LIMIT 1";

static const char *
said_date(struct library *lib, struct arena *a, const char *key)
{
	struct query q = db_query(lib->db, date_sql);
	const char *said = "";

	db_bind(&q, key);
	if (db_step(&q))
		said = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return said;
}

/*
 * So many at least say all of it, not its short name, and one of so many of
 * those who say the one or the other.
 */
enum { FULLER_LEAST = 2, FULLER_SHARE = 5 };

/*
 * What the texts of the language preferred call it; of those titles that have
 * the most frequent one in them, the last that is frequent, too.
 */
static const char *
said_title(struct library *lib, struct arena *a, const char *key)
{
	struct query q = db_query(lib->db, title_sql);
	const char *title = "";
	int64_t rank = 0, most = 0;

	db_bind(&q, key);
	db_bind(&q, lib->order);
	while (db_step(&q) && (!most || db_int(&q, 2) == rank)) {
		const char *said = db_text(&q, 0);
		int64_t n = db_int(&q, 1);

		if (most && (n < FULLER_LEAST || n * FULLER_SHARE < most ||
			     !titles_within(title, said)))
			continue;
		if (!most)
			most = n;
		rank = db_int(&q, 2);
		title = db_dup(&q, a, 0);
	}
	db_end(&q, NULL);
	return title;
}

static bool
is_called(const struct instrument *i, const char *title)
{
	for (const char *const *v = i->variants; *v; v++)
		if (titles_same(*v, title))
			return true;
	return false;
}

const char *
library_full_title(const char *key, const char *title)
{
	const struct instrument *i = NULL, *only = NULL;
	size_t n = 0;

	while ((i = instrument_adopted(key, i)))
		if (!*title || is_called(i, title)) {
			only = i;
			n++;
		}
	return n == 1 && strlen(only->name) > strlen(title) ? only->name
							    : title;
}

static void
describe_stub(struct library *lib, struct arena *a, struct target *t)
{
	if (!*t->title && t->kind != KIND_INSTRUMENT)
		t->title = said_title(lib, a, t->key);
	/* A date beside its name is seldom its own. */
	if (t->kind == KIND_INSTRUMENT && instrument_year(t->key))
		t->date = (struct date){ .year = instrument_year(t->key) };
	else if (t->date.year == 0)
		date_from_iso(said_date(lib, a, t->key), &t->date);
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

/* As it is written, which the index of keys tells. */
static const char exact_sql[] = "SELECT key FROM work WHERE key = ?1";
static const char named_sql[] =
	"SELECT key FROM work "
	"WHERE key = ?1 COLLATE NOCASE OR (kind = ?2 AND "
	"(key = ?3 OR instr(lower(key), lower(trim(?1))))) "
	"ORDER BY key <> ?1 COLLATE NOCASE, key <> ?3, cited_by DESC, "
	"length(key), key LIMIT 1";

static const char *
ask_name(struct library *lib, struct arena *a, const char *sql,
	 const char *name)
{
	struct query q = db_query(lib->db, sql);
	const char *key = NULL;

	db_bind(&q, name);
	if (sql == named_sql) {
		const struct instrument *i = instrument_called(name);

		db_bind(&q, kind_name(KIND_INSTRUMENT));
		db_bind(&q, i ? i->name : "");
	}
	if (db_step(&q))
		key = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return key;
}

const char *
library_named(struct library *lib, struct arena *a, const char *name)
{
	const char *key = NULL;

	for (; *name && lib && !key; lib = lib->below) {
		key = ask_name(lib, a, exact_sql, name);
		if (!key)
			key = ask_name(lib, a, named_sql, name);
	}
	return key;
}

enum status
library_target(struct library *lib, struct arena *a, const char *key,
	       struct target *out, struct error *err)
{
	struct target t = { 0 }, below = { 0 };
	enum status s;

	library_correct_begin(lib);
	s = read_target(lib, a, key, &t, err);
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
	if (!t.id)
		t.title = library_full_title(t.key, t.title);
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
