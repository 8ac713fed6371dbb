/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a lexicon and finding its rows.  What the rows mean is the business
 * of those who ask for them; only openers are put together here, because
 * they are phrases with a grammar: [lead...] opener [tail...].
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/embedded.h"
#include "base/xalloc.h"
#include "parse/lexicon.h"

enum { BYTES = 256, KINDS_LIMIT = 64, LEADS_LIMIT = 4 };

/* All rows of one kind. */
struct kind {
	const char *name;
	struct lexeme *rows;   /* longest first */
	struct lexeme *sorted; /* by first byte, folded; then longest first */
	size_t n, cap;
	size_t first[BYTES + 1]; /* into sorted */
};

struct lexicon {
	char lang[8];
	struct arena *arena;
	struct kind kinds[KINDS_LIMIT];
	size_t n_kinds;
};

static unsigned char
fold(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
}

static struct kind *
kind_find(const struct lexicon *lex, const char *name)
{
	for (size_t i = 0; i < lex->n_kinds; i++)
		if (lex->kinds[i].name[0] == name[0] &&
		    !strcmp(lex->kinds[i].name, name))
			return (struct kind *)&lex->kinds[i];
	return NULL;
}

static struct kind *
kind_add(struct lexicon *lex, const char *name)
{
	struct kind *k = kind_find(lex, name);

	if (k || lex->n_kinds == KINDS_LIMIT)
		return k;
	k = &lex->kinds[lex->n_kinds++];
	k->name = name;
	return k;
}

static int
longest_first(const void *pa, const void *pb)
{
	const struct lexeme *a = pa, *b = pb;

	if (a->len != b->len)
		return a->len < b->len ? 1 : -1;
	return strcmp(a->text, b->text);
}

static int
by_byte(const void *pa, const void *pb)
{
	const struct lexeme *a = pa, *b = pb;
	int d = fold(a->text[0]) - fold(b->text[0]);

	return d ? d : longest_first(pa, pb);
}

static void
kind_index(struct lexicon *lex, struct kind *k)
{
	size_t at = 0;

	k->sorted = arena_array(lex->arena, k->n, sizeof *k->sorted);
	memcpy(k->sorted, k->rows, k->n * sizeof *k->sorted);
	qsort(k->rows, k->n, sizeof *k->rows, longest_first);
	qsort(k->sorted, k->n, sizeof *k->sorted, by_byte);
	for (size_t byte = 0; byte <= BYTES; byte++) {
		while (at < k->n && fold(k->sorted[at].text[0]) < byte)
			at++;
		k->first[byte] = at;
	}
}

static void
add_row(struct lexicon *lex, struct kind *k, struct lexeme row)
{
	row.len = strlen(row.text);
	k->rows =
		arena_grow(lex->arena, k->rows, k->n, &k->cap, sizeof *k->rows);
	k->rows[k->n++] = row;
}

/* "resolution{|s}" is a row for each of the forms in the braces. */
static void
add_forms(struct lexicon *lex, struct kind *k, struct lexeme row)
{
	const char *open = strchr(row.text, '{');
	const char *close = open ? strchr(open, '}') : NULL;
	const char *text = row.text, *form;

	if (!close) {
		add_row(lex, k, row);
		return;
	}
	for (form = open + 1; form <= close; form++) {
		const char *from = form;

		while (*form != '|' && *form != '}')
			form++;
		row.text = arena_printf(lex->arena, "%.*s%.*s%s",
					(int)(open - text), text,
					(int)(form - from), from, close + 1);
		add_forms(lex, k, row);
	}
}

/* Cut a line at its tabs, in place. */
static void
add_line(struct lexicon *lex, char *line)
{
	const char *field[4] = { line, "", "", "" };
	struct kind *k;

	if (!*line || *line == '#')
		return;
	for (size_t i = 1; i < 4; i++) {
		char *tab = strchr(field[i - 1], '\t');

		if (!tab)
			break;
		*tab = '\0';
		field[i] = tab + 1;
	}
	k = *field[2] ? kind_add(lex, field[0]) : NULL;
	if (k)
		add_forms(lex, k,
			  (struct lexeme){ .kind = field[0],
					   .value = field[1],
					   .text = field[2],
					   .more = field[3] });
}

static struct lexicon *
lexicon_load(const char *lang, const struct embedded *file)
{
	struct lexicon *lex = xcalloc(1, sizeof *lex);
	char *text, *end;

	strncpy(lex->lang, lang, sizeof lex->lang - 1);
	lex->arena = arena_new();
	text = arena_strndup(lex->arena, file->data, file->len);
	for (; *text; text = end) {
		end = strchr(text, '\n');
		if (end)
			*end++ = '\0';
		else
			end = text + strlen(text);
		add_line(lex, text);
	}
	for (size_t i = 0; i < lex->n_kinds; i++)
		kind_index(lex, &lex->kinds[i]);
	return lex;
}

/* What has been read stays: the compiled-in words never change. */
static struct lexicon *loaded[16];

const struct lexicon *
lexicon_get(const char *lang)
{
	size_t n = strlen(lang), i;

	for (i = 0; i < 15 && loaded[i]; i++)
		if (!strcmp(loaded[i]->lang, lang))
			return loaded[i];
	for (const struct embedded *e = embedded_lexicons; e->name; e++)
		if (!strncmp(e->name, lang, n) && !strcmp(e->name + n, ".tsv"))
			return i < 15 ? (loaded[i] = lexicon_load(lang, e))
				      : NULL;
	return NULL;
}

const struct lexeme *
lexicon_rows(const struct lexicon *lex, const char *kind, size_t *n)
{
	const struct kind *k = kind_find(lex, kind);

	*n = k ? k->n : 0;
	return k ? k->rows : NULL;
}

static bool
is_word_byte(char c)
{
	return (c >= '0' && c <= '9') || (fold(c) >= 'a' && fold(c) <= 'z') ||
	       (unsigned char)c >= 0xc0;
}

/* Whether text stands at s, ending where a word ends. */
static bool
stands(const struct lexeme *row, const char *s, size_t n)
{
	if (n < row->len)
		return false;
	for (size_t i = 0; i < row->len; i++)
		if (fold(s[i]) != fold(row->text[i]))
			return false;
	return n == row->len || !is_word_byte(s[row->len]) ||
	       !is_word_byte(s[row->len - 1]);
}

static const struct lexeme *
match(const struct kind *k, const char *s, size_t n)
{
	if (!k || n == 0)
		return NULL;
	for (size_t i = k->first[fold(*s)]; i < k->first[fold(*s) + 1]; i++)
		if (stands(&k->sorted[i], s, n))
			return &k->sorted[i];
	return NULL;
}

const struct lexeme *
lexicon_match(const struct lexicon *lex, const char *kind, const char *s,
	      size_t n)
{
	return match(kind_find(lex, kind), s, n);
}

/* --- openers --- */

/* Where in a phrase we are; everything before `at` has been taken. */
struct phrase {
	const struct lexicon *lex;
	const char *s;
	size_t n, at;
};

/* Take a row of this kind, and the space before it; NULL without. */
static const struct lexeme *
take(struct phrase *p, const char *kind)
{
	size_t at = p->at;
	const struct lexeme *row;

	while (at < p->n && p->s[at] == ' ')
		at++;
	if (at == p->at && at > 0 && p->s[at] != ',')
		return NULL;
	row = lexicon_match(p->lex, kind, p->s + at, p->n - at);
	if (row)
		p->at = at + row->len;
	return row;
}

/* "also", "with deep concern", "its appreciation and its thanks" */
static bool
take_tail(struct phrase *p)
{
	size_t before = p->at;

	if (take(p, "tail"))
		return true;
	take(p, "tail-open");
	while (take(p, "tail-adjective"))
		;
	if (take(p, "tail-noun"))
		return true;
	p->at = before;
	return false;
}

/* "Welcomes and encourages", "appreciation and thanks" */
static bool
take_second(struct phrase *p)
{
	size_t before = p->at;

	if (!take(p, "conjunction"))
		return false;
	if (take_tail(p))
		return true;
	take(p, "lead");
	if (take(p, "opener"))
		return true;
	p->at = before;
	return false;
}

size_t
lexicon_opener(const struct lexicon *lex, const char *s, size_t n,
	       enum part *part, enum relation *relation)
{
	struct phrase p = { .lex = lex, .s = s, .n = n };
	const struct lexeme *row;

	*part = PART_OTHER;
	*relation = RELATION_NONE;
	for (int i = 0; i < LEADS_LIMIT && take(&p, "lead"); i++)
		if (p.at < n && s[p.at] == ',')
			p.at++;
	row = take(&p, "opener");
	if (!row)
		return 0;
	*relation = relation_from_name(row->value, strlen(row->value));
	if (!strcmp(row->more, part_name(PART_PREAMBULAR)))
		*part = PART_PREAMBULAR;
	else if (!strcmp(row->more, part_name(PART_OPERATIVE)))
		*part = PART_OPERATIVE;
	while (take_tail(&p) || take_second(&p))
		;
	while (p.at > 0 && (s[p.at - 1] == ',' || s[p.at - 1] == ' '))
		p.at--;
	return p.at;
}
