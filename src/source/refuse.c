/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that are no plain UTF-8 text, told by their first bytes, by the
 * control characters in them and by the kind of bytes that are not UTF-8.
 */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "source/refuse.h"
#include "source/source.h"
#include "text/eight.h"
#include "text/utf8.h"

enum {
	SAMPLE = 65536,
	/* Of UTF-16: */
	WIDE_PLAIN = 50, /* characters, of which one is of ASCII, at least */
	WIDE_SIDED = 10, /* zeros on its side, to one elsewhere */
};

/* What a file is by its first bytes, and the remedy. */
static const struct magic {
	const char *bytes;
	size_t n;
	const char *what, *remedy;
} magics[] = {
	{ "%PDF-", 5, "a PDF", "convert it with: pdftotext -layout" },
	{ "PK\3\4", 4, "a zip archive or a Word document (.docx)",
	  "unpack it, or save it as plain text" },
	{ "\xd0\xcf\x11\xe0", 4, "a Word document (.doc)",
	  "save it as plain text" },
	{ "{\\rtf", 5, "rich text (RTF)", "save it as plain text" },
	{ "\x1f\x8b", 2, "gzip-compressed", "unpack it with: gunzip" },
	{ "\xfd"
	  "7zXZ",
	  5, "xz-compressed", "unpack it with: unxz" },
	{ "BZh", 3, "bzip2-compressed", "unpack it with: bunzip2" },
	{ "\x28\xb5\x2f\xfd", 4, "zstd-compressed", "unpack it with: unzstd" },
	{ "\x89PNG", 4, "an image", "read it with a text recogniser" },
	{ "\xff\xd8\xff", 3, "an image", "read it with a text recogniser" },
	{ "II*\0", 4, "an image", "read it with a text recogniser" },
	{ "MM\0*", 4, "an image", "read it with a text recogniser" },
	{ "SQLite format 3", 15, "a database", "give a file of resolutions" },
	{ "\x7f"
	  "ELF",
	  4, "a program", "give a file of resolutions" },
};

/* Byte order marks of other encodings; the longer before the shorter. */
static const struct bom {
	const char *bytes;
	size_t n;
	const char *name;
} boms[] = {
	{ "\xff\xfe\0\0", 4, "UTF-32" },
	{ "\0\0\xfe\xff", 4, "UTF-32" },
	{ "\xff\xfe", 2, "UTF-16" },
	{ "\xfe\xff", 2, "UTF-16" },
};

static enum status
refuse_encoding(const char *path, const char *name, struct error *err)
{
	return error_set(err, STATUS_ENCODING,
			 "%s: is %s, not UTF-8; convert it with: "
			 "iconv -f %s -t UTF-8",
			 path, name, name);
}

static bool
is_plain(unsigned char c)
{
	return (c >= ' ' && c <= '~') || (c && strchr("\t\n\r", c));
}

/*
 * Zero bytes on one side of the pairs, beside a character of ASCII, because
 * text has spaces and line ends whatever its script; on the other side there
 * are few, of letters like U+4E00.
 */
const char *
refuse_wide(const char *s, size_t n)
{
	size_t zeros[2] = { 0, 0 }, pairs = (n < SAMPLE ? n : SAMPLE) / 2;
	size_t odd = 0, side;

	if (!memchr(s, '\0', pairs * 2))
		return NULL;
	for (size_t i = 0; i < pairs * 2; i++) {
		if (s[i])
			continue;
		if (is_plain((unsigned char)s[i ^ 1]))
			zeros[i % 2]++;
		else
			odd++;
	}
	side = zeros[1] > zeros[0];
	if (zeros[side] * WIDE_PLAIN < pairs ||
	    (zeros[!side] + odd) * WIDE_SIDED > zeros[side])
		return NULL;
	return side ? "UTF-16LE" : "UTF-16BE";
}

/* Whether a control character may be among these eight bytes. */
static bool
has_control(uint64_t x)
{
	return eight_have_below(x, ' ') ||
	       eight_have_below(x ^ eight_of(0x7f), 1);
}

/* Control characters that no text has; one in a thousand is forgiven. */
static bool
is_binary(const char *s, size_t n)
{
	static const unsigned char is_odd[256] = {
		[1 ... 7] = 1,
		[0x0e ... 0x19] = 1,
		[0x1c ... 0x1f] = 1,
		[0x7f] = 1,
	};
	size_t odd = 0;

	if (n && memchr(s, '\0', n))
		return true;
	for (size_t i = 0; i < n;) {
		size_t end = n - i < EIGHT ? n : i + EIGHT;

		if (end - i == EIGHT && !has_control(eight_at(s + i))) {
			i = end;
			continue;
		}
		for (; i < end; i++)
			odd += is_odd[(unsigned char)s[i]];
	}
	return odd * 1000 > n;
}

static size_t
line_of(const char *s, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += s[i] == '\n';
	return line;
}

/* Well-formed sequences of two bytes and more in s. */
static bool
has_utf8(const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		len = 1;
		if ((unsigned char)s[i] < 0x80)
			continue;
		utf8_decode(s + i, n - i, &len);
		if (len > 1)
			return true;
	}
	return false;
}

/* Far more sequences of UTF-8 than bytes that are not: a damaged file. */
bool
refuse_mended(const char *s, size_t n)
{
	size_t good = 0, bad = 0, len;

	for (size_t i = 0; i < n; i += len) {
		len = 1;
		if ((unsigned char)s[i] < 0x80)
			continue;
		utf8_decode(s + i, n - i, &len);
		good += len > 1;
		bad += len == 1;
	}
	return good > bad;
}

const char *
refuse_marked(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof boms / sizeof *boms; i++)
		if (n >= boms[i].n && !memcmp(s, boms[i].bytes, boms[i].n))
			return boms[i].name;
	return NULL;
}

static enum status
refuse_bytes(const char *path, const char *s, size_t n, size_t bad,
	     struct error *err)
{
	size_t low = 0, high = 0, sample = n < SAMPLE ? n : SAMPLE;
	size_t from = bad > SAMPLE / 2 ? bad - SAMPLE / 2 : 0;

	if (from + sample > n)
		sample = n - from;
	if (has_utf8(s + from, sample))
		return error_set(err, STATUS_ENCODING,
				 "%s: line %zu is not valid UTF-8; mend it, or "
				 "leave the bad bytes out with: "
				 "iconv -c -f UTF-8 -t UTF-8",
				 path, line_of(s, bad));
	for (size_t i = from; i < from + sample; i++) {
		unsigned char c = (unsigned char)s[i];

		low += c >= 0x80 && c < 0xa0;
		high += c >= 0xa0;
	}
	/* Curly quotes and dashes are at 0x91..0x97 in Windows' set. */
	return refuse_encoding(path, low ? "WINDOWS-1252" : "ISO-8859-1", err);
}

enum status
source_refuse(const char *path, const char *s, size_t n, struct error *err)
{
	size_t bad;
	const char *name;

	if (n > SOURCE_LIMIT)
		return error_set(err, STATUS_LIMIT,
				 "%s: larger than %d MiB; split it", path,
				 SOURCE_LIMIT >> 20);
	if (n == 0)
		return error_set(
			err, STATUS_FORMAT,
			"%s: is empty; give a text file of resolutions", path);
	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
		const struct magic *m = &magics[i];

		if (n >= m->n && !memcmp(s, m->bytes, m->n))
			return error_set(err, STATUS_FORMAT,
					 "%s: is %s, not plain text; %s", path,
					 m->what, m->remedy);
	}
	name = refuse_marked(s, n);
	if (!name)
		name = refuse_wide(s, n);
	if (name)
		return refuse_encoding(path, name, err);
	if (is_binary(s, n))
		return error_set(err, STATUS_FORMAT,
				 "%s: is binary, not plain text; give a text "
				 "file of resolutions",
				 path);
	if (!utf8_valid(s, n, &bad))
		return refuse_bytes(path, s, n, bad, err);
	return STATUS_OK;
}
