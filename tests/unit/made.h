/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts made to be corrected, and what all tests of corrections ask of them. */
#ifndef UNIT_MADE_H
#define UNIT_MADE_H

#include "correct/correct.h"
#include "correct/correct_int.h"
#include "unit.h"

struct made {
	const char *label;
	enum part part;
	const char *num, *text;
};

/* GA 1/1 of these paragraphs, the i-th from line 10 * i + 1 on. */
static inline struct resolution *
made_text(const char *lang, const struct made *m, size_t n)
{
	struct resolution *r = resolution_new();

	r->key = "GA 1/1";
	r->lang = lang;
	r->paragraphs = arena_array(r->arena, n, sizeof(*r->paragraphs));
	r->n_paragraphs = n;
	for (size_t i = 0; i < n; i++)
		r->paragraphs[i] = (struct paragraph){
			.label = m[i].label,
			.part = m[i].part,
			.depth = m[i].part == PART_OPERATIVE ? 1 : 0,
			.num = m[i].num,
			.opener = "",
			.text = m[i].text,
			.len = strlen(m[i].text),
			.first_line = 10 * i + 1,
			.last_line = 10 * i + 9,
		};
	return r;
}

/* The labels of all paragraphs, with spaces between them. */
static inline void
made_labels(const struct resolution *r, const char *want)
{
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < r->n_paragraphs; i++)
		buf_printf(&b, "%s%s", i ? " " : "", r->paragraphs[i].label);
	assert_string_equal(b.data, want);
	buf_free(&b);
}

/* A file of these corrections says the same when it was read. */
static inline void
made_file(struct arena *a, const struct correction *list, size_t n_list)
{
	struct buf b = BUF_INIT, twice = BUF_INIT;
	struct correction *read;
	struct error err = { 0 };
	size_t n;

	patch_begin(&b);
	for (size_t i = 0; i < n_list; i++)
		patch_write(&list[i], &b);
	assert_int_equal(patch_read(&(struct patch){ "f", b.data, b.len }, a,
				    &read, &n, &err),
			 STATUS_OK);
	assert_int_equal(n, n_list);
	patch_begin(&twice);
	for (size_t i = 0; i < n; i++)
		patch_write(&read[i], &twice);
	assert_string_equal(b.data, twice.data);
	buf_free(&twice);
	buf_free(&b);
}

#endif
