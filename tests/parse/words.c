/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * parse_words FILE...: whether every word of a file is in what the parser
 * made of it, as often as it stands there: in paragraphs with their numbers
 * and marks, footnotes, title, number, organ's name or furniture.
 *
 * A word here is a run of letters, a run of digits, without case, or one
 * ideograph; markup has neither but for the names of its tags, which are
 * taken out.  What may differ is a word whose hyphen stood at a line's end, and
 * one of Arabic whose letters had changed places.
 */
#include "config.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "parse/parse.h"
#include "text/lam_alef.h"
#include "text/arabic.h"
#include "text/utf8.h"

enum { WORD_SIZE = 64 };

struct word {
	char text[WORD_SIZE];
	int count; /* in the source, less those found */
	int spare; /* how often it may be found more */
};

struct words {
	struct word *at;
	size_t n, cap;
};

static struct word *
find(struct words *w, const char *text)
{
	for (size_t i = 0; i < w->n; i++)
		if (!strcmp(w->at[i].text, text))
			return &w->at[i];
	if (w->n == w->cap) {
		w->cap = w->cap ? 2 * w->cap : 256;
		w->at = realloc(w->at, w->cap * sizeof *w->at);
		if (!w->at)
			abort();
	}
	w->at[w->n] = (struct word){ 0 };
	strcpy(w->at[w->n].text, text);
	return &w->at[w->n++];
}

/* 'a' letter, 'i' ideograph, '0' digit, 0 neither; *digit: in ASCII, whatever
 * the script has. */
static char
kind(const char *s, size_t n, size_t *len, char *digit)
{
	uint32_t c = utf8_decode(s, n, len);
	int raised = utf8_superscript(c);

	if (c >= 0x660 && c <= 0x669)
		c = arabic_fold(c);
	*digit = raised >= 0 ? (char)('0' + raised) : (char)c;
	if (raised >= 0 || utf8_is_digit(c))
		return raised >= 0 ? '1' : '0';
	if (utf8_is_ideograph(c))
		return 'i';
	return utf8_is_letter(c) ? 'a' : 0;
}

/* Add `step` to the count of each word of s. */
static void
count(struct words *w, const char *s, size_t n, int step)
{
	char word[WORD_SIZE], before = 0;
	size_t used = 0, len;

	for (size_t i = 0; i <= n; i += len) {
		char digit = 0, now = 0;

		len = 1;
		if (i < n)
			now = kind(s + i, n - i, &len, &digit);
		if ((now != before || now == 'i' || used + 4 >= WORD_SIZE) &&
		    used) {
			word[used] = '\0';
			find(w, word)->count += step;
			used = 0;
		}
		if (now == 'a' && len == 1)
			word[used++] = (char)tolower((unsigned char)s[i]);
		else if (now == 'a' || now == 'i')
			memcpy(word + used, s + i, len), used += len;
		else if (now)
			word[used++] = digit;
		before = now;
	}
}

static void
subtract(struct words *w, const char *s)
{
	count(w, s, strlen(s), -1);
}

/* The source without markup that has letters, all of them in their places. */
static void
add_source(struct words *w, char *s)
{
	static const char *const tags[] = { "<sup>", "</sup>", "&amp;" };
	struct arena *a = arena_new();

	if (lam_alef_judge(s, strlen(s)) > 0)
		lam_alef_mend(lam_alef_new(a), s, strlen(s));
	arena_free(a);

	for (size_t t = 0; t < sizeof tags / sizeof *tags; t++)
		for (char *at = s; (at = strstr(at, tags[t]));)
			memset(at, ' ', strlen(tags[t]));
	count(w, s, strlen(s), 1);
}

/* These words may be found once more than they stand in the source. */
static void
spare(struct words *w, const char *s)
{
	struct words extra = { 0 };

	count(&extra, s, strlen(s), 1);
	for (size_t i = 0; i < extra.n; i++)
		find(w, extra.at[i].text)->spare += extra.at[i].count;
	free(extra.at);
}

/* Some paragraph has a number that is one. */
static bool
has_numbers(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (isdigit((unsigned char)*r->paragraphs[i].num))
			return true;
	return false;
}

/*
 * The number of an item without words of its own stands in the labels of
 * those below it alone: "OP2(a)", and no OP2.
 */
static void
subtract_above(struct words *w, const struct resolution *r, size_t i)
{
	const char *label = r->paragraphs[i].label;
	size_t len = strcspn(label, "(");
	char number[WORD_SIZE];

	if (!label[len] || len < 3 || !has_numbers(r))
		return;
	for (size_t k = 0; k < i; k++)
		if (!strncmp(r->paragraphs[k].label, label, len) &&
		    !isdigit((unsigned char)r->paragraphs[k].label[len]))
			return;
	snprintf(number, sizeof number, "%.*s", (int)len - 2, label + 2);
	subtract(w, number);
}

static void
subtract_resolution(struct words *w, const struct resolution *r)
{
	char number[SYMBOL_TEXT];

	/* The number may be printed on the cover, or above part A, alone. */
	symbol_number(&r->symbol, number);
	spare(w, number);
	subtract(w, number);
	subtract(w, r->title);
	subtract(w, r->enacting);
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		subtract_above(w, r, i);
		subtract(w, r->paragraphs[i].num);
		subtract(w, r->paragraphs[i].text);
		for (size_t k = 0; k < r->paragraphs[i].n_marks; k++)
			subtract(w, r->paragraphs[i].marks[k].footnote);
	}
	for (size_t i = 0; i < r->n_footnotes; i++) {
		if (r->footnotes[i].missing)
			continue;
		subtract(w, r->footnotes[i].label);
		subtract(w, r->footnotes[i].text);
	}
	for (size_t i = 0; i < r->n_furniture; i++)
		subtract(w, r->furniture[i]);
}

/* Of a letter, accents and other scripts included. */
static bool
is_letter_byte(char c)
{
	return isalpha((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Hyphens at line ends: "coun-" and "tries" for "countries". */
static void
settle_hyphens(struct words *w, const char *s)
{
	for (const char *at = s; (at = strstr(at, "-\n")); at++) {
		const char *from = at, *to = at + 2;
		char a[WORD_SIZE] = "", b[WORD_SIZE] = "", both[2 * WORD_SIZE];

		while (from > s && is_letter_byte(from[-1]))
			from--;
		while (isspace((unsigned char)*to))
			to++;
		for (size_t i = 0; from < at && i < WORD_SIZE - 1; i++)
			a[i] = (char)tolower((unsigned char)*from++);
		for (size_t i = 0; is_letter_byte(*to) && i < WORD_SIZE - 1;
		     i++)
			b[i] = (char)tolower((unsigned char)*to++);
		snprintf(both, sizeof both, "%s%s", a, b);
		if (!*a || !*b || strlen(both) >= WORD_SIZE ||
		    find(w, both)->count >= 0)
			continue;
		find(w, both)->count++;
		find(w, a)->count--;
		find(w, b)->count--;
	}
}

static int
check(const char *path)
{
	struct arena *a = arena_new();
	struct received f = { .path = path };
	struct source src;
	struct error err;
	struct resolution **list = NULL;
	struct buf bytes = BUF_INIT;
	struct words w = { 0 };
	size_t n = 0;
	int bad = 0;

	if (!file_read(path, SOURCE_LIMIT, &bytes, &err)) {
		f.bytes = bytes.data ? bytes.data : "";
		f.n = bytes.len;
	}
	if (!f.bytes || source_from_bytes(a, &f, &src, &err) ||
	    parse_text(&src, &list, &n, &err)) {
		fprintf(stderr, "%s\n", err.msg);
		return 1;
	}
	for (size_t i = 0; i < n; i++) {
		subtract_resolution(&w, list[i]);
		resolution_free(list[i]);
	}
	add_source(&w, bytes.data);
	/* add_source() has only blanked what is no word. */
	settle_hyphens(&w, bytes.data);
	for (size_t i = 0; i < w.n; i++) {
		if (w.at[i].count <= 0 && w.at[i].count + w.at[i].spare >= 0)
			continue;
		bad = 1;
		printf("%s: \"%s\" %s %d times\n", path, w.at[i].text,
		       w.at[i].count > 0 ? "is lost" : "is doubled",
		       abs(w.at[i].count));
	}
	free(list);
	free(w.at);
	buf_free(&bytes);
	arena_free(a);
	return bad;
}

int
main(int argc, char **argv)
{
	int bad = 0;

	for (int i = 1; i < argc; i++)
		bad |= check(argv[i]);
	return bad;
}
