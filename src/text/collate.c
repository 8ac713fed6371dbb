/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order of titles. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <uniconv.h>
#include <unictype.h>

#include "base/buf.h"
#include "text/collate.h"
#include "text/fold.h"
#include "text/utf8.h"

/* Letters of their own, though they are made of a letter and a mark. */
static const struct {
	char lang[3];
	uint32_t letter, mark;
} own_letters[] = {
	{ "es", 'n', 0x0303 },
	{ "ru", 0x0438, 0x0306 },
};

/* Comes behind whatever may follow the letter. */
enum { BEHIND = 0xFF };

static bool
is_own(const char *lang, uint32_t letter, uint32_t mark)
{
	for (size_t i = 0; i < sizeof(own_letters) / sizeof(*own_letters); i++)
		if (strcmp(own_letters[i].lang, lang) == 0 &&
		    own_letters[i].letter == letter &&
		    own_letters[i].mark == mark)
			return true;
	return false;
}

/*
 * The usual characters of GB 18030 are in the order of their sound, the
 * others by radical; what begins with one is behind all other scripts.
 */
static void
order_chinese(struct buf *key)
{
	size_t len;
	char *to = u8_conv_to_encoding("GB18030", iconveh_question_mark,
				       (const uint8_t *)key->data, key->len,
				       NULL, NULL, &len);

	if (!to)
		return;
	buf_clear(key);
	if ((unsigned char)*to >= 0x80)
		buf_putc(key, (char)0xF8);
	buf_add(key, to, len);
	free(to);
}

static bool
is_word(uint32_t c)
{
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L |
							   UC_CATEGORY_MASK_N);
}

static bool
is_mark(uint32_t c)
{
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_M);
}

char *
collate_key(struct arena *a, const char *lang, const char *s, size_t n)
{
	struct arena *scratch = arena_new();
	struct folded f = fold_text(scratch, s, n,
				    (struct fold_how){ .keep_marks = true });
	struct buf key = BUF_INIT;
	uint32_t last = 0;
	size_t len;
	char *out;

	for (size_t i = 0; i < f.len; i += len) {
		uint32_t c = utf8_decode(f.text + i, f.len - i, &len);

		if (is_word(c)) {
			if (last == ' ' && key.len)
				buf_putc(&key, ' ');
			buf_add(&key, f.text + i, len);
			last = c;
		} else if (!is_mark(c)) {
			last = ' ';
		} else if (is_own(lang, last, c)) {
			buf_putc(&key, (char)BEHIND);
		}
	}
	if (key.len && strcmp(lang, "zh") == 0)
		order_chinese(&key);
	out = arena_strndup(a, key.data ? key.data : "", key.len);
	buf_free(&key);
	arena_free(scratch);
	return out;
}
