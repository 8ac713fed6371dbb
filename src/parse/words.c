/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A hyphen at a line's end belongs to the word ("self-" "reliance") or was
 * put there by the printer ("coun-" "tries").  The rest of the source knows
 * most of these words; where it does not, the lexicon's first parts and the
 * habit of the source decide.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/seam.h"
#include "parse/words.h"
#include "text/utf8.h"

enum {
	WORD_LIMIT = 64, /* bytes; longer runs are no words */
	SLOTS_FIRST = 4096,
	MARK_DIGITS = 3,
	PRINTED_PERCENT = 6, /* of lines, that end in a hyphen */
	HALF_MOST = 7, /* letters of a first part that may be half a word */
};

struct words {
	struct arena *arena;
	const struct lexicon *lex;
	const struct row *rows;
	size_t n_rows;
	uint64_t *slots; /* hashes of folded words; 0: free */
	size_t n_slots, used;
	bool read;
	int soft, hard; /* hyphens at line ends, known to be of which kind */
	bool spaced;	/* there are spaces for words_tidy() */
	/* Lines are paragraphs: a hyphen at the end is a page's doing. */
	bool flowing;
};

struct words *
words_new(struct arena *a, const struct lexicon *lex, const struct row *rows,
	  size_t n)
{
	struct words *w = arena_alloc(a, sizeof *w);

	*w = (struct words){
		.arena = a, .lex = lex, .rows = rows, .n_rows = n
	};
	for (size_t i = 0; i < n && !w->flowing; i++)
		w->flowing = rows[i].flowing;
	return w;
}

static const uint64_t HASH_START = UINT64_C(14695981039346656037);

static uint64_t
hash_byte(uint64_t h, unsigned char c)
{
	return (h ^ c) * UINT64_C(1099511628211);
}

/* FNV-1a over lower case. */
static uint64_t
hash_add(uint64_t h, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		h = hash_byte(h, char_word[c] ? char_word[c] : c);
	}
	return h;
}

static uint64_t
hash_word(const char *s, size_t n)
{
	return hash_add(HASH_START, s, n) | 1;
}

static bool
slot_find(const struct words *w, uint64_t h, size_t *at)
{
	size_t mask = w->n_slots - 1;

	for (*at = (size_t)(h >> 7) & mask; w->slots[*at];
	     *at = (*at + 1) & mask)
		if (w->slots[*at] == h)
			return true;
	return false;
}

static void
grow(struct words *w)
{
	uint64_t *old = w->slots;
	size_t n = w->n_slots, at;

	w->n_slots = n ? n * 4 : SLOTS_FIRST;
	w->slots = arena_array(w->arena, w->n_slots, sizeof *w->slots);
	for (size_t i = 0; i < n; i++)
		if (old[i] && !slot_find(w, old[i], &at))
			w->slots[at] = old[i];
}

/* A word of n bytes, of which this is the hash. */
static void
add(struct words *w, uint64_t h, size_t n)
{
	size_t at;

	if (n < 2 || n > WORD_LIMIT)
		return;
	if (w->used * 2 >= w->n_slots)
		grow(w);
	if (!slot_find(w, h, &at)) {
		w->slots[at] = h;
		w->used++;
	}
}

/* Bytes of the word that s begins with; *h is as hash_word() has it. */
static size_t
take_word(const char *s, size_t n, uint64_t *h)
{
	size_t i = 0;
	unsigned char c;

	for (*h = HASH_START; i < n && (c = char_word[(unsigned char)s[i]]);
	     i++)
		*h = hash_byte(*h, c);
	*h |= 1;
	return i;
}

/* Words with and without their hyphens; not what a line's end cuts. */
static void
read_row(struct words *w, const char *s, size_t n, bool torn)
{
	size_t start = 0;
	bool parted = false; /* by a hyphen, since the start */

	for (size_t i = 0, end; i <= n; i = end + 1) {
		uint64_t h;

		end = i + take_word(s + i, n - i, &h);
		if (!torn && !(end + 1 == n && s[end] == '-'))
			add(w, h, end - i);
		torn = false;
		if (end < n && s[end] == '-') {
			parted = true;
			continue;
		}
		if (parted)
			add(w, hash_word(s + start, end - start), end - start);
		start = end + 1;
		parted = false;
	}
}

static bool
ends_torn(const struct row *r)
{
	return r->kind == ROW_TEXT && r->len > 2 && r->text[r->len - 1] == '-';
}

static bool
known(const struct words *w, const char *a, size_t n_a, const char *b,
      size_t n_b)
{
	size_t at;
	uint64_t h = hash_word(a, n_a);

	if (b)
		h = hash_add(hash_add(HASH_START, a, n_a), b, n_b) | 1;
	return w->n_slots && slot_find(w, h, &at);
}

/* Of the hyphens at line ends whose words are known, which are more. */
static void
learn_habit(struct words *w)
{
	size_t torn = 0, lines = 0;

	for (size_t r = 0, next = 1; next < w->n_rows; r = next++) {
		const char *a = w->rows[r].text, *b;
		size_t n = w->rows[r].len - 1, at = n, head = 0;

		while (next + 1 < w->n_rows && w->rows[next].len == 0)
			next++;
		lines += w->rows[r].kind == ROW_TEXT;
		if (!ends_torn(&w->rows[r]))
			continue;
		torn++;
		b = w->rows[next].text;
		while (at > 0 && char_is_word(a[at - 1]))
			at--;
		while (head < w->rows[next].len && char_is_word(b[head]))
			head++;
		if (head == 0)
			continue;
		w->soft += known(w, a + at, n - at, b, head);
		w->hard += known(w, a + at, n - at + 1, b, head);
	}
	/* Nobody but a printer parts so many words. */
	if (w->soft == w->hard && torn > 1 &&
	    torn * 100 > lines * PRINTED_PERCENT)
		w->soft++;
}

static void
read_rows(struct words *w)
{
	bool torn = false;

	w->read = true;
	for (size_t r = 0; r < w->n_rows; r++) {
		if (w->rows[r].len == 0)
			continue;
		read_row(w, w->rows[r].text, w->rows[r].len, torn);
		torn = ends_torn(&w->rows[r]);
	}
	learn_habit(w);
}

bool
words_know(struct words *w, const char *s, size_t n, char letter)
{
	if (!w->read)
		read_rows(w);
	return known(w, s, n, &letter, 1);
}

/* "resident-": the lexicon has it among first parts, whatever the printer. */
static bool
keeps_hyphen(const struct lexicon *lex, const char *a, size_t n)
{
	const struct lexeme *first = lexicon_match(lex, "hyphen", a, n);

	return first && first->len == n - 1 &&
	       strcmp(first->value, "syllable") != 0;
}

/*
 * Whether the hyphen behind `a` (its last byte) before b goes; more says that
 * another hyphen stands behind b.
 */
static bool
is_soft(struct words *w, const char *a, size_t n_a, const char *b, size_t n_b,
	bool more)
{
	const struct lexeme *first, *end;
	const char *inner = memrchr(a, '-', n_a - 1);
	bool printed;
	size_t len;

	if (b[0] & 0x80 ? utf8_is_upper(utf8_decode(b, n_b, &len))
			: !char_is_lower(b[0]))
		return false;
	if (!w->read)
		read_rows(w);
	if (known(w, a, n_a - 1, b, n_b))
		return !known(w, a, n_a, b, n_b) ||
		       !keeps_hyphen(w->lex, a, n_a);
	if (known(w, a, n_a, b, n_b))
		return false;
	printed = w->flowing || w->soft > w->hard;
	if (inner || more) {
		/* "state-of-" ends in a word, "above-men-" does not. */
		if (inner)
			n_a -= (size_t)(inner + 1 - a), a = inner + 1;
		return printed && n_a > 2 && !known(w, a, n_a - 1, NULL, 0);
	}
	end = lexicon_match(w->lex, "hyphen-end", b, n_b);
	if (end && end->len == n_b && !known(w, b, n_b, NULL, 0))
		return true;
	first = lexicon_match(w->lex, "hyphen", a, n_a);
	/* What a page's end leaves of a word is half of it, and no long one. */
	if (first && first->len == n_a - 1 &&
	    (!printed || strcmp(first->value, "syllable")))
		return w->flowing && !known(w, b, n_b, NULL, 0) &&
		       !utf8_longer(a, first->len, HALF_MOST);
	if (known(w, a, n_a - 1, NULL, 0) && known(w, b, n_b, NULL, 0))
		return false;
	return printed;
}

/* "troop-" "and police-contributing": a word is understood, none goes on. */
static bool
is_suspended(const struct words *w, const char *s, size_t n)
{
	const struct lexeme *word = lexicon_match(w->lex, "and", s, n);

	return word && word->len == n;
}

/*
 * Whether what is written without spaces ends in a number that may be a mark:
 * the space behind it tells so, and words_tidy() takes it away later.
 */
static bool
ends_in_mark(const char *s, size_t n)
{
	size_t at = n;

	while (at > 0 && n - at < MARK_DIGITS && char_is_digit(s[at - 1]))
		at--;
	return at < n && at >= 3 && char_tight(s + at - 3, 3);
}

size_t
words_tidy(const struct words *w, char *s, size_t n, struct mark *marks,
	   size_t n_marks)
{
	size_t out = 0, m = 0;

	if (!w->spaced)
		return n;
	for (size_t i = 0; i < n; i++) {
		for (; m < n_marks && marks[m].offset <= i; m++)
			marks[m].offset -= i - out;
		if (s[i] == ' ' && char_tight(s + i + 1, n - i - 1) &&
		    ends_in_mark(s, out))
			continue;
		s[out++] = s[i];
	}
	for (; m < n_marks; m++)
		marks[m].offset -= n - out;
	s[out] = '\0';
	return out;
}

/*
 * "self- determi-" where a word was torn behind another that a line's end had
 * parted at its hyphen: there was no space.
 */
static void
close_hyphen(struct buf *b, size_t word)
{
	size_t first = word > 2 ? word - 2 : 0;

	if (!first || b->data[word - 1] != ' ' || b->data[first] != '-')
		return;
	while (first > 0 && char_is_word(b->data[first - 1]) &&
	       !char_is_digit(b->data[first - 1]) &&
	       b->len - first < WORD_LIMIT)
		first--;
	if (first == word - 2 || b->len - first >= WORD_LIMIT)
		return;
	memmove(b->data + word - 1, b->data + word, b->len - word);
	b->len--;
}

void
words_continue(struct words *w, struct buf *b, const char *s, size_t n)
{
	size_t tail = b->len, head = 0;

	while (tail > 0 && b->len - tail <= WORD_LIMIT &&
	       (char_is_word(b->data[tail - 1]) || b->data[tail - 1] == '-') &&
	       !(tail >= 3 && char_tight(b->data + tail - 3, 3)))
		tail--;
	while (head < n && head <= WORD_LIMIT && char_is_word(s[head]) &&
	       !char_tight(s + head, n - head))
		head++;
	if (b->len - tail >= 2 && b->data[b->len - 1] == '-' && head > 0 &&
	    b->data[b->len - 2] != '-' && b->len - tail < WORD_LIMIT &&
	    !is_suspended(w, s, head)) {
		if (!char_is_digit(b->data[b->len - 2]) &&
		    is_soft(w, b->data + tail, b->len - tail, s, head,
			    head < n && s[head] == '-')) {
			b->len--;
			close_hyphen(b, tail);
		}
	} else if (b->len && !chars_tight(b->data, b->len, s, n) &&
		   !seam_is_tight(b, s, n)) {
		buf_putc(b, ' ');
	} else if (b->len && ends_in_mark(b->data, b->len)) {
		buf_putc(b, ' ');
		w->spaced = true;
	}
	buf_add(b, s, n);
}
