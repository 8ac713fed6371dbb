/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolutions from lines, citations to lines. */
#include "config.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cite.h"
#include "cite/cite.h"
#include "parse/lexicon.h"

enum { LINES = 64, TABLES = 16 };

/* Copy text without its "{1}"; what was inside becomes marks. */
static void
read_marks(struct resolution *r, struct paragraph *p, const char *s, size_t n)
{
	struct buf b = BUF_INIT;

	p->marks = arena_array(r->arena, n + 1, sizeof(*p->marks));
	for (size_t i = 0; i < n; i++) {
		const char *close;

		if (s[i] != '{') {
			buf_putc(&b, s[i]);
			continue;
		}
		close = memchr(s + i, '}', n - i);
		p->marks[p->n_marks].offset = b.len;
		p->marks[p->n_marks++].footnote = arena_strndup(
			r->arena, s + i + 1, (size_t)(close - s) - i - 1);
		i = (size_t)(close - s);
	}
	p->text = arena_strndup(r->arena, b.data, b.len);
	p->len = b.len;
	buf_free(&b);
}

static void
add_paragraph(struct resolution *r, char kind, const char *s, size_t n)
{
	struct paragraph *p = &r->paragraphs[r->n_paragraphs++];
	enum part part;
	size_t len;

	p->label = arena_printf(r->arena, "%c%zu", kind, r->n_paragraphs);
	p->part = kind == 'P'	? PART_PREAMBULAR
		  : kind == 'A' ? PART_ANNEX
				: PART_OPERATIVE;
	p->depth = kind == 'P' ? 0 : kind == 'S' ? 2 : 1;
	p->num = "";
	read_marks(r, p, s, n);
	len = lexicon_opener(lexicon_get(r->lang), p->text, p->len, &part,
			     &p->relation);
	p->opener = arena_strndup(r->arena, p->text, len);
}

static void
add_footnote(struct resolution *r, const char *s, size_t n)
{
	const char *blank = memchr(s, ' ', n);
	struct footnote *f = &r->footnotes[r->n_footnotes++];

	f->label = arena_strndup(r->arena, s, (size_t)(blank - s));
	f->text =
		arena_strndup(r->arena, blank + 1, n - (size_t)(blank + 1 - s));
}

struct resolution *
cite_build(const char *own, const char *in)
{
	return cite_build_in("en", own, in);
}

struct resolution *
cite_build_in(const char *lang, const char *own, const char *in)
{
	struct resolution *r = resolution_new();
	char key[SYMBOL_TEXT];

	symbol_parse(own, strlen(own), BODY_NONE, &r->symbol);
	symbol_key(&r->symbol, key);
	r->key = arena_strdup(r->arena, key);
	r->lang = lang;
	r->adopted.year = (short)symbol_year(&r->symbol);
	r->paragraphs = arena_array(r->arena, LINES, sizeof(*r->paragraphs));
	r->footnotes = arena_array(r->arena, LINES, sizeof(*r->footnotes));
	while (*in != '\0') {
		size_t n = strcspn(in, "\n");

		if (*in == 'F')
			add_footnote(r, in + 1, n - 1);
		else
			add_paragraph(r, *in, in + 2, n - 2);
		in += n + (in[n] == '\n');
	}
	return r;
}

void
cite_print(const struct resolution *r, struct buf *out)
{
	buf_puts(out, "");
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];
		char date[DATE_SIZE];

		date_iso(c->date, date);
		buf_printf(out, "%s|%s|%s|%s|%s\n", c->target, c->text,
			   relation_name(c->relation), date, c->pinpoint);
	}
}

/* What each citation says of its place is there. */
static void
check_places(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];
		const char *text = c->place == PLACE_PARAGRAPH
					   ? r->paragraphs[c->index].text
					   : r->footnotes[c->index].text;

		assert_true(c->start < c->end && c->end <= strlen(text));
		assert_true(i == 0 || c->place != c[-1].place ||
			    c->index != c[-1].index || c->start >= c[-1].start);
		assert_int_equal(strlen(c->text), c->end - c->start);
		assert_memory_equal(c->text, text + c->start,
				    c->end - c->start);
		assert_true(*c->key != '\0' && *c->target != '\0');
	}
}

void
cite_check(const char *lang, const struct cite_case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct resolution *r =
			cite_build_in(lang, cases[i].own, cases[i].in);
		struct buf b = BUF_INIT;

		cite_resolution(r);
		cite_print(r, &b);
		if (strcmp(b.data != NULL ? b.data : "", cases[i].out) != 0)
			fail_msg("in: %s\nfound:\n%s\nexpected:\n%s",
				 cases[i].in, b.data != NULL ? b.data : "",
				 cases[i].out);
		check_places(r);
		buf_free(&b);
		resolution_free(r);
	}
}

static void
check_table(void **state)
{
	const struct cite_table *t = *state;

	cite_check(t->lang, t->cases, t->n);
}

int
cite_run(const struct cite_table *tables, size_t n)
{
	struct CMUnitTest tests[TABLES] = { 0 };

	assert(n <= TABLES);
	for (size_t i = 0; i < n; i++)
		tests[i] = (struct CMUnitTest){
			.name = tables[i].lang,
			.test_func = check_table,
			.initial_state = (void *)(uintptr_t)&tables[i],
		};
	return _cmocka_run_group_tests("sentences", tests, n, NULL, NULL);
}
