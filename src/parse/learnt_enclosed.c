/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes that stand in the text itself, between signs of their own:
 * "((...))", "{footnote}...{footnote}"; and those that asterisks in half a
 * bracket call, which become asterisks alone.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/learnt_int.h"

enum { INLINE_MOST = 4000 /* bytes of a footnote in the text */ };

/* --- asterisks in half a bracket: "*) See", "Chile *)," ------------------ */

/* Bytes of "**)" at s, its bracket with them. */
static size_t
starred_at(const char *s, size_t n)
{
	size_t stars = 0;

	while (stars < n && s[stars] == '*')
		stars++;
	return stars && stars < n && s[stars] == ')' ? stars + 1 : 0;
}

static bool
take_starred(struct learnt *t, struct buf *out)
{
	size_t below = 0;

	for (size_t i = 0; i < t->n; i++)
		below += t->lines[i].len &&
			 starred_at(t->lines[i].text, t->lines[i].len);
	for (size_t i = 0; below && i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (!l->len || !memmem(l->text, l->len, "*)", 2))
			continue;
		buf_clear(out);
		for (size_t at = 0, len; at < l->len; at += len) {
			len = starred_at(l->text + at, l->len - at);
			buf_add(out, l->text + at, len ? len - 1 : 1);
			len = len ? len : 1;
		}
		learnt_put(t, i, out->data, out->len);
	}
	return below > 0;
}

/* --- footnotes in the text ---------------------------------------------- */

static const struct enclosed {
	const char *open, *close;
} enclosed[] = {
	{ "((", "))" },
	{ "{footnote}", "{footnote}" },
	{ "footnote:[", "]" },
	{ "^[", "]" },
	{ "[footnote: ", "]" },
	{ "[Footnote: ", "]" },
	{ "[fn]", "[/fn]" },
	{ "<note>", "</note>" },
	{ "<footnote>", "</footnote>" },
	{ "[note: ", "]" },
};

/* A footnote in the text at s; its words are n_words bytes at *words. */
static size_t
enclosed_at(const char *s, size_t n, const char **words, size_t *n_words)
{
	for (size_t i = 0; i < sizeof enclosed / sizeof *enclosed; i++) {
		size_t open = strlen(enclosed[i].open), most;
		const char *close;

		if (n <= open || memcmp(s, enclosed[i].open, open) != 0)
			continue;
		most = n - open < INLINE_MOST ? n - open : INLINE_MOST;
		close = memmem(s + open, most, enclosed[i].close,
			       strlen(enclosed[i].close));
		if (!close)
			continue;
		*words = s + open;
		*n_words = (size_t)(close - *words);
		return (size_t)(close - s) + strlen(enclosed[i].close);
	}
	return 0;
}

/* The footnotes go below everything else. */
static void
add_below(struct learnt *t, const struct source_line *from, const char *notes,
	  size_t n)
{
	struct source_line *lines =
		arena_array(t->a, t->n + n + 2, sizeof *lines);

	memcpy(lines, t->lines, t->n * sizeof *lines);
	t->lines = lines;
	for (lines += t->n; *notes; notes += strcspn(notes, "\n") + 1) {
		*lines++ = (struct source_line){ .text = "",
						 .number = from->number };
		*lines++ = (struct source_line){
			.text = arena_strndup(t->a, notes,
					      strcspn(notes, "\n")),
			.len = strcspn(notes, "\n"),
			.number = from->number,
		};
	}
	t->n = (size_t)(lines - t->lines);
}

/* Few lines have such a sign. */
static bool
may_enclose(const struct source_line *l)
{
	return l->len && (strpbrk(l->text, "[{<") || strstr(l->text, "(("));
}

static bool
take_enclosed(struct learnt *t, struct buf *out)
{
	struct buf below = BUF_INIT;
	int count = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		int before = count;

		if (!may_enclose(l))
			continue;
		buf_clear(out);
		for (size_t at = 0, len, n; at < l->len; at += len ? len : 1) {
			const char *s = l->text + at, *words;

			len = at ? enclosed_at(s, l->len - at, &words, &n) : 0;
			if (!len) {
				buf_putc(out, *s);
				continue;
			}
			learnt_mark(out, ++count, s[len]);
			buf_printf(&below, "[^%d]: %.*s\n", count, (int)n,
				   words);
		}
		if (count > before)
			learnt_put(t, i, out->data, out->len);
	}
	if (count)
		add_below(t, &t->lines[t->n - 1], below.data,
			  2 * (size_t)count);
	buf_free(&below);
	return count > 0;
}

bool
learnt_enclosed(struct learnt *t)
{
	struct buf out = BUF_INIT;
	bool any = t->n && take_enclosed(t, &out);

	any |= take_starred(t, &out);
	buf_free(&out);
	return any;
}
