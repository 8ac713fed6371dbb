/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tokenizer for FTS5.  What becomes of a character is asked of libunistring
 * once, and remembered.
 */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <uninorm.h>
#include <unictype.h>

#include "store/words.h"
#include "text/arabic.h"
#include "text/utf8.h"

enum {
	WORD_MOST = 64, /* bytes; of longer ones the rest does not count */
	REMEMBERED = 0x10000,
	IDEOGRAPHS = 0x2E80, /* below there are none */
};

/* What a character is in a word; any other value is what it becomes. */
enum { UNASKED, BETWEEN, NOTHING };

static uint16_t remembered[REMEMBERED];

/* Without accent or case; up to U+FFFF only. */
static uint32_t
ask(uint32_t c)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	uint32_t base = utf8_lower(c);

	if (uc_is_general_category_withtable(c, UC_CATEGORY_MASK_M))
		return NOTHING;
	if (!uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L |
							 UC_CATEGORY_MASK_N))
		return BETWEEN;
	while (uc_canonical_decomposition(base, parts) > 1)
		base = parts[0];
	base = arabic_fold(base);
	return base ? base : NOTHING;
}

static uint32_t
become(uint32_t c)
{
	if (c >= REMEMBERED)
		return ask(c);
	if (remembered[c] == UNASKED)
		remembered[c] = (uint16_t)ask(c);
	return remembered[c];
}

/* A word as it is gathered. */
struct word {
	char text[WORD_MOST + 4];
	int len, start, end;
};

struct sink {
	void *ctx;
	int (*take)(void *ctx, int flags, const char *token, int n, int start,
		    int end);
};

static int
end_word(struct word *w, const struct sink *to)
{
	int len = w->len;

	w->len = 0;
	return len > 0 ? to->take(to->ctx, 0, w->text, len, w->start, w->end)
		       : SQLITE_OK;
}

static void
add_char(struct word *w, uint32_t c, int start, int end)
{
	if (w->len == 0)
		w->start = start;
	w->end = end;
	if (w->len < WORD_MOST)
		w->len += (int)utf8_encode(c, w->text + w->len);
}

/* A character beyond ASCII, from byte i of a text to its end. */
static int
add_other(struct word *w, const struct sink *to, uint32_t c, int i, int end)
{
	int rc;

	if (c >= IDEOGRAPHS && utf8_is_ideograph(c)) {
		rc = end_word(w, to);
		add_char(w, c, i, end);
		return rc == SQLITE_OK ? end_word(w, to) : rc;
	}
	c = become(c);
	if (c == BETWEEN)
		return end_word(w, to);
	if (c != NOTHING)
		add_char(w, c, i, end);
	return SQLITE_OK;
}

/* Letters and figures of ASCII from byte i on go to the word; their end. */
static int
add_plain(struct word *w, const char *s, int i, int n)
{
	int len = w->len;
	unsigned char c;

	if (len == 0)
		w->start = i;
	for (; i < n && (c = utf8_ascii_key[(unsigned char)s[i]]) != 0; i++)
		if (len < WORD_MOST)
			w->text[len++] = (char)c;
	w->len = len;
	return w->end = i;
}

/* The same of characters of two bytes, if any, that become such ones. */
static int
add_pairs(struct word *w, const char *s, int i, int n)
{
	int len = w->len, end = i;
	uint32_t c;

	for (; end + 1 < n && (c = utf8_pair(s + end)) != 0; end += 2) {
		c = become(c);
		if (c < 0x80 || c >= 0x800)
			break;
		if (len >= WORD_MOST)
			continue;
		w->text[len++] = (char)(0xC0 | c >> 6);
		w->text[len++] = (char)(0x80 | (c & 0x3F));
	}
	if (end == i)
		return end;
	if (w->len == 0)
		w->start = i;
	w->len = len;
	return w->end = end;
}

/* Any other character beyond ASCII, at byte *end; its end. */
static int
take_other(struct word *w, const struct sink *to, const char *s, int *end,
	   int n)
{
	int start = *end;
	size_t len;
	uint32_t c = utf8_decode(s + start, (size_t)(n - start), &len);

	*end = start + (int)len;
	return add_other(w, to, c, start, *end);
}

static int
tokenize(Fts5Tokenizer *self, void *ctx, int flags, const char *s, int n,
	 int (*take)(void *, int, const char *, int, int, int))
{
	const struct sink to = { ctx, take };
	struct word w = { .len = 0 };
	int rc = SQLITE_OK;

	(void)self, (void)flags;
	for (int i = 0, end; i < n && rc == SQLITE_OK; i = end) {
		if (utf8_ascii_key[(unsigned char)s[i]]) {
			end = add_plain(&w, s, i, n);
		} else if (!(s[i] & 0x80)) {
			end = i + 1;
			rc = end_word(&w, &to);
		} else {
			end = add_pairs(&w, s, i, n);
			if (end == i)
				rc = take_other(&w, &to, s, &end, n);
		}
	}
	return rc == SQLITE_OK ? end_word(&w, &to) : rc;
}

/* --- FTS5's side -----------------------------------------------------------
 */

/* There is nothing to keep for each of them; FTS5 wants an address. */
static int
create(void *ctx, const char **args, int n, Fts5Tokenizer **out)
{
	static char none;

	(void)ctx, (void)args, (void)n;
	*out = (Fts5Tokenizer *)(void *)&none;
	return SQLITE_OK;
}

static void delete (Fts5Tokenizer *self)
{
	(void)self;
}

int
words_register(sqlite3 *handle)
{
	static fts5_tokenizer tokenizer = { create, delete, tokenize };
	fts5_api *api = NULL;
	sqlite3_stmt *q;
	int rc = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &q, NULL);

	if (rc != SQLITE_OK)
		return rc;
	sqlite3_bind_pointer(q, 1, &api, "fts5_api_ptr", NULL);
	sqlite3_step(q);
	rc = sqlite3_finalize(q);
	if (rc != SQLITE_OK || !api)
		return rc != SQLITE_OK ? rc : SQLITE_ERROR;
	return api->xCreateTokenizer(api, "words", NULL, &tokenizer, NULL);
}
