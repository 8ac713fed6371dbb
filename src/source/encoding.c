/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Encodings as uchardet tells them, held against what no text has. */
#include "config.h"

#include <string.h>
#ifdef HAVE_UCHARDET
#include <uchardet/uchardet.h>
#endif

#include "source/charset.h"
#include "source/encoding.h"
#include "source/refuse.h"
#include "text/utf8.h"

enum {
	SAMPLE = 64 * 1024,  /* bytes by which an encoding is judged */
	STRANGE_PERCENT = 5, /* of the characters that are not ASCII */
};

/* --- what no text has ---------------------------------------------------- */

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Control characters, signs of mathematics, and of frames on old screens. */
static bool
is_foreign(uint32_t c)
{
	return (c < 0x20 && !strchr("\t\n\f\r", (int)c)) ||
	       (c >= 0x7f && c < 0xa0) || (c >= 0x2200 && c < 0x2600);
}

/* Amid a word of small letters: letters, an apostrophe, hyphens and dashes. */
static bool
is_amid_word(uint32_t c)
{
	return utf8_is_lower(c) || c == 0xad || c == 0xb7 ||
	       (c >= 0x2010 && c <= 0x2019);
}

/* Hardly anything is in it that texts do not have. */
static bool
reads_well(const struct buf *text)
{
	const char *s = text->data;
	size_t n = text->len, all = 0, strange = 0, len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);
		bool amid = i > 0 && i + len < n && is_small(s[i - 1]) &&
			    is_small(s[i + len]);

		if (c == 0xfffd)
			return false;
		all += c >= 0x80;
		strange += is_foreign(c) ||
			   (c >= 0x80 && amid && !is_amid_word(c));
	}
	return n > 0 && strange * 100 <= all * STRANGE_PERCENT;
}

static bool
may_be(const char *name, const char *bytes, size_t n)
{
	struct buf text = BUF_INIT;
	bool well = charset_convert(name, bytes, n, &text) && reads_well(&text);

	buf_free(&text);
	return well;
}

/* --- what it may be ------------------------------------------------------ */

/* What uchardet calls encodings of the six languages, and the C library. */
static const struct {
	const char *told, *name;
} known[] = {
	{ "WINDOWS-1251", "WINDOWS-1251" },
	{ "KOI8-R", "KOI8-R" },
	{ "ISO-8859-5", "ISO-8859-5" },
	{ "IBM866", "IBM866" },
	{ "IBM855", "IBM855" },
	{ "MAC-CYRILLIC", "MAC-CYRILLIC" },
	{ "WINDOWS-1256", "WINDOWS-1256" },
	{ "ISO-8859-6", "ISO-8859-6" },
	{ "GB18030", "GB18030" },
	{ "BIG5", "BIG5-HKSCS" },
	{ "EUC-TW", "EUC-TW" },
	{ "ISO-8859-15", "ISO-8859-15" },
};

/*
 * All else is Latin letters, which it tells from Polish and the like only
 * where there are many of them: in English there are not.
 */
static const char *const latin[] = { "WINDOWS-1252", "MACINTOSH" };

enum { KNOWN = sizeof known / sizeof *known };

/* The row of `known', KNOWN for all else; false where nobody tells it. */
static bool
tell(const char *bytes, size_t n, size_t *row)
{
#ifdef HAVE_UCHARDET
	uchardet_t u = uchardet_new();
	const char *is = "";

	if (!uchardet_handle_data(u, bytes, n)) {
		uchardet_data_end(u);
		is = uchardet_get_charset(u);
	}
	for (*row = 0; *row < KNOWN && strcmp(is, known[*row].told);)
		++*row;
	uchardet_delete(u);
	return true;
#else
	(void)bytes, (void)n, (void)row;
	return false;
#endif
}

/* NULL where nothing that it may be reads well. */
static const char *
name_of(const char *bytes, size_t n)
{
	size_t row;

	if (!tell(bytes, n, &row))
		return NULL;
	if (row < KNOWN)
		return may_be(known[row].name, bytes, n) ? known[row].name
							 : NULL;
	for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
		if (may_be(latin[i], bytes, n))
			return latin[i];
	return NULL;
}

/* Bytes of the first lines, whole. */
static size_t
sample_of(const char *s, size_t n)
{
	size_t at = n < SAMPLE ? n : SAMPLE;

	while (at < n && at > 0 && s[at - 1] != '\n')
		at--;
	return at ? at : n;
}

const char *
encoding_read(const char *bytes, size_t n, bool *marked, struct buf *out)
{
	const char *name = refuse_marked(bytes, n);

	*marked = name != NULL;
	if (!name)
		name = refuse_wide(bytes, n);
	if (!name && !memchr(bytes, '\0', n) && !refuse_mended(bytes, n))
		name = name_of(bytes, sample_of(bytes, n));
	if (!name || !charset_convert(name, bytes, n, out))
		return NULL;
	/* What it has no character for is not of this encoding. */
	return memmem(out->data, out->len, "\xef\xbf\xbd", 3) ? NULL : name;
}

/* The page with line ends for its tags. */
static void
without_tags(const char *s, size_t n, struct buf *out)
{
	while (n) {
		const char *open = memchr(s, '<', n);
		size_t text = open ? (size_t)(open - s) : n;
		const char *close = memchr(s + text, '>', n - text);

		buf_add(out, s, text);
		buf_putc(out, '\n');
		if (!close)
			return;
		n -= (size_t)(close + 1 - s);
		s = close + 1;
	}
}

const char *
encoding_of_page(const char *bytes, size_t n)
{
	struct buf text = BUF_INIT;
	const char *name;

	without_tags(bytes, n, &text);
	name = name_of(text.data ? text.data : "",
		       sample_of(text.data, text.len));
	buf_free(&text);
	return name;
}
