/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The contract of the parser in SQL: which member goes into which column.
 * SQLite reads the JSON, and the constraints of the schema find what is
 * missing.
 */
#include "config.h"

#include "store/library_json.h"
#include "text/utf8.h"

/*
 * Reading JSON takes SQLite longer than storing it, so the whole is read once
 * and taken apart; every statement gets only the part it is about.
 */
static const char parts_sql[] =
	"SELECT json_remove(?1, '$.paragraphs', '$.footnotes', "
	"'$.citations', '$.furniture', '$.doubts'), ?1 -> '$.paragraphs', "
	"?1 -> '$.footnotes', ?1 -> '$.citations', ?1 -> '$.furniture', "
	"?1 -> '$.doubts' WHERE CASE WHEN json_valid(?1) "
	"THEN json_type(?1) = 'object'"
	" AND json_type(?1, '$.paragraphs') = 'array'"
	" AND json_array_length(?1, '$.paragraphs') < 1048575"
	" AND json_type(?1, '$.footnotes') = 'array'"
	" AND json_type(?1, '$.citations') = 'array'"
	" AND json_type(?1, '$.furniture') = 'array'"
	" AND json_type(?1, '$.doubts') = 'array' END";

/* ?1 paragraphs, ?2 footnotes, ?3 citations. */
static const char whole_sql[] =
	"SELECT NOT EXISTS (SELECT 1 FROM (SELECT type, value FROM "
	"json_each(?1) LIMIT -1 OFFSET 0)"
	" WHERE type <> 'object' OR json_type(value, '$.marks') IS NOT 'array'"
	" OR (json_array_length(value, '$.marks') > 0"
	" AND EXISTS (SELECT 1 FROM json_each(value, '$.marks')"
	" WHERE type <> 'object')))"
	" AND NOT EXISTS (SELECT 1 FROM json_each(?2) WHERE type <> 'object')"
	" AND NOT EXISTS (SELECT 1 FROM json_each(?3) WHERE type <> 'object')";

static const char head_sql[] =
	"SELECT ?1 ->> '$.key', ?1 ->> '$.lang', ?1 ->> '$.digest', "
	"?1 ->> '$.file', ?1 ->> '$.issued', "
	"coalesce(json_array_length(?1, '$.subjects'), 0), "
	"json_array_length(?2)";

static const char work_sql[] =
	"INSERT INTO work (key, kind, symbol, body, number) "
	"SELECT ?1 ->> '$.key', ?1 ->> '$.kind', ?1 ->> '$.symbol', "
	"?1 ->> '$.body', ?1 ->> '$.number' WHERE true "
	"ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, "
	"symbol = excluded.symbol, body = excluded.body, "
	"number = excluded.number RETURNING id";

/*
 * Behind what adding_run() binds: ?5 the work, ?6 this program's version,
 * ?7 its merit.
 */
static const char text_sql[] =
	"INSERT INTO text SELECT nullif(?1, 0), ?5, ?4 ->> '$.lang', "
	"?4 ->> '$.file', ?4 ->> '$.digest', ?6, ?4 ->> '$.title', "
	"?4 ->> '$.adopted', ?4 ->> '$.issued', ?4 ->> '$.session', "
	"?4 ->> '$.meeting', ?4 ->> '$.agenda_item', ?4 ->> '$.committee', "
	"?4 ->> '$.committee_report', ?4 ->> '$.draft', ?4 ->> '$.enacting', "
	"?4 ->> '$.report.title', ?4 ->> '$.report.from', "
	"?4 ->> '$.report.to', ?4 ->> '$.report.series', "
	"?4 ->> '$.report.supplement', coalesce(?4 ->> '$.agenda_title', ''), "
	"?7";

/*
 * ?4 is the part.  "LIMIT -1 OFFSET 0" keeps SQLite from making the JSON of a
 * value anew for every member that is taken out of it.
 */
static const struct {
	enum adding_part part;
	const char *sql;
} inserts[] = {
	{ PART_PARAGRAPHS,
	  "INSERT INTO paragraph SELECT ?2 + key, value ->> '$.label', "
	  "value ->> '$.part', value ->> '$.depth', value ->> '$.num', "
	  "value ->> '$.opener', value ->> '$.relation', value ->> '$.text', "
	  "value ->> '$.lines[0]', value ->> '$.lines[1]' "
	  "FROM (SELECT key, value FROM json_each(?4) LIMIT -1 OFFSET 0)" },

	{ PART_PARAGRAPHS,
	  "INSERT INTO mark SELECT ?2 + p.key, m.key + 1, length(CAST(substr("
	  "p.value ->> '$.text', 1, m.value ->> '$.offset') AS BLOB)), "
	  "m.value ->> '$.footnote' FROM (SELECT key, value FROM "
	  "json_each(?4) WHERE json_array_length(value, '$.marks') > 0 "
	  "LIMIT -1 OFFSET 0) p, json_each(p.value, '$.marks') m" },

	{ PART_FOOTNOTES,
	  "INSERT INTO footnote SELECT ?1, key + 1, value ->> '$.label', "
	  "value ->> '$.text', value ->> '$.missing', "
	  "value ->> '$.lines[0]', value ->> '$.lines[1]' "
	  "FROM (SELECT key, value FROM json_each(?4) LIMIT -1 OFFSET 0)" },

	{ PART_FURNITURE,
	  "INSERT INTO remark SELECT ?1, 'furniture', key + 1, value "
	  "FROM json_each(?4)" },

	{ PART_DOUBTS, "INSERT INTO remark SELECT ?1, 'doubt', key + 1, value "
		       "FROM json_each(?4)" },

	/* What is cited but not known yet becomes a stub. */
	{ PART_CITATIONS,
	  "INSERT INTO work (key, kind, symbol) SELECT value ->> '$.key', "
	  "value ->> '$.kind', value ->> '$.target' "
	  "FROM (SELECT key, value FROM json_each(?4) LIMIT -1 OFFSET 0) "
	  "WHERE value ->> '$.key' IS NOT '' ON CONFLICT DO NOTHING" },

	/*
	 * A citation in a footnote belongs to the first paragraph that calls
	 * the footnote.
	 */
	{ PART_CITATIONS,
	  "INSERT INTO citation SELECT ?1, c.key + 1, coalesce(p.id, "
	  "(SELECT min(paragraph) FROM mark WHERE paragraph BETWEEN ?2 AND ?3 "
	  "AND footnote = f.label)) - ?2 + 1, f.seq, "
	  "(SELECT id FROM work WHERE key = c.value ->> '$.key'), "
	  "c.value ->> '$.text', c.value ->> '$.relation', "
	  "c.value ->> '$.family', c.value ->> '$.date', "
	  "c.value ->> '$.title', c.value ->> '$.pinpoint', "
	  "length(CAST(substr(coalesce(f.words, p.words), 1, "
	  "c.value ->> '$.start') AS BLOB)), "
	  "length(CAST(substr(coalesce(f.words, p.words), 1, "
	  "c.value ->> '$.end') AS BLOB)) "
	  "FROM (SELECT key, value FROM json_each(?4) LIMIT -1 OFFSET 0) c "
	  "LEFT JOIN paragraph p ON p.id = (SELECT min(id) FROM paragraph "
	  "WHERE id BETWEEN ?2 AND ?3 AND label = c.value ->> '$.from') "
	  "LEFT JOIN footnote f ON f.text = ?1 AND f.seq = (SELECT min(seq) "
	  "FROM footnote WHERE text = ?1 "
	  "AND 'footnote ' || label = c.value ->> '$.from')" },
};

/* As many of the values as the statement asks for. */
static void
bind_text(struct query *q, const struct adding *add, enum adding_part part)
{
	int wanted = sqlite3_bind_parameter_count(q->stmt);

	db_bind_int(q, add->text);
	if (wanted > 1)
		bind_paragraphs(q, add->text);
	if (wanted > 3)
		db_bind(q, add->parts[part]);
}

enum status
adding_run(struct adding *add, const char *const *sql, size_t n,
	   struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; i < n && s == STATUS_OK; i++) {
		struct query q = db_query(add->lib->db, sql[i]);

		bind_text(&q, add, PART_HEAD);
		s = db_run(&q, err);
	}
	return s;
}

/* Take it apart; without all its arrays it has no parts. */
static enum status
take_apart(struct adding *add, const char *json, bool *whole, struct error *err)
{
	struct query q = db_query(add->lib->db, parts_sql);

	db_bind(&q, arena_strndup(add->arena, json, add->len));
	*whole = db_step(&q);
	for (int i = 0; *whole && i < PARTS; i++)
		add->parts[i] = db_dup(&q, add->arena, i);
	return db_end(&q, err);
}

static enum status
check_whole(struct adding *add, const char *json, struct error *err)
{
	struct query q;
	bool whole;
	enum status s;

	if (!utf8_valid(json, add->len, NULL))
		return error_set(err, STATUS_FORMAT, "it is not UTF-8");
	s = take_apart(add, json, &whole, err);
	if (s == STATUS_OK && whole) {
		q = db_query(add->lib->db, whole_sql);
		db_bind(&q, add->parts[PART_PARAGRAPHS]);
		db_bind(&q, add->parts[PART_FOOTNOTES]);
		db_bind(&q, add->parts[PART_CITATIONS]);
		whole = db_step(&q) && db_int(&q, 0);
		s = db_end(&q, err);
	}
	if (s == STATUS_OK && !whole)
		s = error_set(err, STATUS_FORMAT, "it is not whole");
	return s;
}

enum status
adding_read(struct adding *add, const char *json, struct error *err)
{
	const char **members[] = { &add->key, &add->lang, &add->digest,
				   &add->file };
	enum status s = check_whole(add, json, err);
	struct rival_facts facts;
	struct query q;

	if (s != STATUS_OK)
		return s;
	q = db_query(add->lib->db, head_sql);
	db_bind(&q, add->parts[PART_HEAD]);
	db_bind(&q, add->parts[PART_DOUBTS]);
	if (db_step(&q)) {
		for (int i = 0; i < 4; i++)
			*members[i] = db_dup(&q, add->arena, i);
		facts = (struct rival_facts){
			.issued = db_text(&q, 4),
			.subjects = db_int(&q, 5),
			.doubts = db_int(&q, 6),
		};
		add->merit = rival_merit(add, &facts);
	}
	return db_end(&q, err);
}

enum status
adding_insert_work(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db, work_sql);

	db_bind(&q, add->parts[PART_HEAD]);
	if (db_step(&q))
		add->work = db_int(&q, 0);
	return db_run(&q, err);
}

/* What is in the text, table by table. */
static enum status
insert_parts(struct adding *add, struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0;
	     i < sizeof(inserts) / sizeof(*inserts) && s == STATUS_OK; i++) {
		struct query q = db_query(add->lib->db, inserts[i].sql);

		bind_text(&q, add, inserts[i].part);
		s = db_run(&q, err);
	}
	return s;
}

enum status
adding_insert_text(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db, text_sql);
	enum status s;

	bind_text(&q, add, PART_HEAD);
	db_bind_int(&q, add->work);
	db_bind(&q, PACKAGE_VERSION);
	db_bind(&q, add->merit);
	s = db_run(&q, err);
	if (s != STATUS_OK)
		return s;
	add->text = db_last_id(add->lib->db);
	return insert_parts(add, err);
}
