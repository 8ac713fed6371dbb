/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Corrections as a file that people can read, send and compare: a line for
 * what it is, entries parted by blank lines, each begun by what is done and
 * the work, then a word and its value a line.  "#" begins a remark.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

static const char first_line[] = "reaffirm corrections 1";
static const char iso[] = "%Y-%m-%dT%H:%M:%SZ";

/* --- writing ----------------------------------------------------------- */

void
patch_begin(struct buf *out)
{
	buf_printf(out, "%s\n", first_line);
}

static void
put(struct buf *out, const char *name, const char *value)
{
	if (*value)
		buf_printf(out, "%s %s\n", name, value);
}

void
patch_write(const struct correction *c, struct buf *out)
{
	time_t created = (time_t)c->created;
	char when[32] = "";
	struct tm tm;

	if (c->created > 0 && gmtime_r(&created, &tm))
		strftime(when, sizeof(when), iso, &tm);
	buf_printf(out, "\n%s %s\n", correction_name(c->kind), c->work);
	put(out, "lang", c->lang);
	put(out, "label", c->label);
	put(out, "before", c->before);
	put(out, "words", c->words);
	put(out, "to", c->to);
	put(out, "made", when);
	put(out, "by", c->author);
	put(out, "id", c->uuid);
}

/* --- reading ----------------------------------------------------------- */

struct reading {
	const char *name; /* of the file, for messages */
	struct arena *arena;
	struct correction *list;
	size_t n, cap, line, begun; /* begun: line of the entry, 0: none */
	struct error *err;
};

static enum status
wrong(const struct reading *rd, size_t line, const char *what)
{
	return error_set(rd->err, STATUS_FORMAT, "%s:%zu: %s", rd->name, line,
			 what);
}

static enum status
end_entry(struct reading *rd)
{
	struct error why;

	if (!rd->begun)
		return STATUS_OK;
	if (correction_check(&rd->list[rd->n - 1], &why) != STATUS_OK)
		return wrong(rd, rd->begun, why.msg);
	rd->begun = 0;
	return STATUS_OK;
}

static enum status
begin_entry(struct reading *rd, const char *line, size_t word)
{
	enum correction_kind kind = correction_from_name(line, word);
	const char *work = line + word + (line[word] == ' ');

	if (kind == CORRECTION_KINDS)
		return wrong(rd, rd->line,
			     "an entry begins with join, split, relabel, "
			     "settle, remove, retitle, redate, footnote or "
			     "unfootnote; other words may be of a later "
			     "version");
	if (rd->n == PATCH_MOST)
		return error_set(rd->err, STATUS_LIMIT,
				 "%s: more than %d corrections", rd->name,
				 PATCH_MOST);
	rd->list = arena_grow(rd->arena, rd->list, rd->n, &rd->cap,
			      sizeof(*rd->list));
	rd->list[rd->n++] = (struct correction){
		.kind = kind,
		.work = work,
		.lang = "",
		.label = "",
		.before = "",
		.words = "",
		.to = "",
		.author = "",
	};
	rd->begun = rd->line;
	return STATUS_OK;
}

static bool
read_uuid(const char *s, char out[37])
{
	if (strlen(s) != 36 || strspn(s, "0123456789abcdef-") != 36)
		return false;
	for (size_t i = 0; i < 36; i++)
		if ((s[i] == '-') != (i == 8 || i == 13 || i == 18 || i == 23))
			return false;
	memcpy(out, s, 37);
	return true;
}

static bool
read_time(const char *s, int64_t *out)
{
	struct tm tm = { 0 };
	const char *end = strptime(s, iso, &tm);

	if (!end || *end)
		return false;
	*out = timegm(&tm);
	return *out > 0;
}

static enum status
read_member(struct reading *rd, const char *line, size_t word)
{
	struct correction *c = &rd->list[rd->n - 1];
	const char *value = line + word + (line[word] == ' ');
	const struct {
		const char *name;
		const char **to;
	} strings[] = {
		{ "lang", &c->lang },	  { "label", &c->label },
		{ "before", &c->before }, { "words", &c->words },
		{ "to", &c->to },	  { "by", &c->author },
	};

	for (size_t i = 0; i < sizeof(strings) / sizeof(*strings); i++)
		if (strlen(strings[i].name) == word &&
		    !memcmp(strings[i].name, line, word)) {
			if (**strings[i].to)
				return wrong(rd, rd->line,
					     "this was said before");
			*strings[i].to = value;
			return STATUS_OK;
		}
	if (word == 2 && !memcmp(line, "id", 2))
		return read_uuid(value, c->uuid)
			       ? STATUS_OK
			       : wrong(rd, rd->line, "this is no id");
	if (word == 4 && !memcmp(line, "made", 4))
		return read_time(value, &c->created)
			       ? STATUS_OK
			       : wrong(rd, rd->line,
				       "a time is like 2026-11-20T12:00:00Z");
	return wrong(rd, rd->line,
		     "only lang, label, before, words, to, made, by and id "
		     "are known");
}

static enum status
read_line(struct reading *rd, const char *line)
{
	size_t word = strcspn(line, " ");

	rd->line++;
	if (rd->line == 1)
		return strcmp(line, first_line) == 0
			       ? STATUS_OK
			       : wrong(rd, 1,
				       "this is no file of corrections: its "
				       "first line must be 'reaffirm "
				       "corrections 1'");
	if (*line == '#')
		return STATUS_OK;
	if (!*line)
		return end_entry(rd);
	return rd->begun ? read_member(rd, line, word)
			 : begin_entry(rd, line, word);
}

enum status
patch_read(const struct patch *p, struct arena *a, struct correction **out,
	   size_t *count, struct error *err)
{
	struct reading rd = { .name = p->name, .arena = a, .err = err };
	const char *bytes = p->bytes;
	size_t bad, at = 0, n = p->n;
	enum status s = STATUS_OK;

	*count = 0;
	if (n > PATCH_BYTES)
		return error_set(err, STATUS_LIMIT,
				 "%s: larger than %d MiB, which no file of "
				 "corrections is",
				 p->name, PATCH_BYTES >> 20);
	if (!utf8_valid(bytes, n, &bad))
		return error_set(err, STATUS_ENCODING,
				 "%s: not UTF-8 at byte %zu", p->name, bad + 1);
	if (n == 0 || memchr(bytes, '\0', n))
		return wrong(&rd, 1, "this is no file of corrections");
	while (at < n && s == STATUS_OK) {
		const char *end = memchr(bytes + at, '\n', n - at);
		size_t len = end ? (size_t)(end - bytes) - at : n - at;
		size_t cr = len > 0 && bytes[at + len - 1] == '\r';

		s = read_line(&rd, arena_strndup(a, bytes + at, len - cr));
		at += len + 1;
	}
	if (s == STATUS_OK)
		s = end_entry(&rd);
	*out = rd.list;
	*count = s == STATUS_OK ? rd.n : 0;
	return s;
}
