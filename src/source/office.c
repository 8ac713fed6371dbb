/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What kind of document it is, which program is there to read it, and what
 * is made of what it gives.
 */
#include "config.h"

#include <string.h>

#include "base/child.h"
#include "base/digest.h"
#include "source/docx.h"
#include "source/html.h"
#include "source/office.h"
#include "source/office_run.h"

/* --- kinds --- */

enum office_kind {
	KIND_NONE,
	KIND_DOC,
	KIND_ODT,
	KIND_RTF,
	KIND_LOCKED, /* a .docx with a password */
	KIND_CUT,    /* ends before what it says it has */
	KIND_OTHER,  /* of the same makers: sheets, slides */
};

static const struct office_name {
	const char *suffix, *what, *install;
} names[] = {
	[KIND_DOC] = { "doc", "a Word document of the old kind (.doc)",
		       "libreoffice-writer or antiword" },
	[KIND_ODT] = { "odt", "an OpenDocument text (.odt)",
		       "libreoffice-writer or pandoc" },
	[KIND_RTF] = { "rtf", "rich text (.rtf)",
		       "libreoffice-writer or unrtf" },
};

static bool
starts(const char *s, size_t n, const char *with, size_t len)
{
	return n >= len && !memcmp(s, with, len);
}

/* A stream of this name is in a compound file; names there are UTF-16. */
static bool
has_stream(const char *s, size_t n, const char *name)
{
	char wide[64] = "";
	size_t len = strlen(name);

	for (size_t i = 0; i < len && 2 * i + 1 < sizeof wide; i++)
		wide[2 * i] = name[i];
	return memmem(s, n, wide, 2 * len) != NULL;
}

static size_t
number_at(const char *s, size_t at, size_t bytes)
{
	size_t value = 0;

	while (bytes-- > 0)
		value = value << 8 | (unsigned char)s[at + bytes];
	return value;
}

/*
 * A sector that its head names is not there.  [MS-CFB] 2.2: those of the
 * table of sectors, and the first that lists what is in the file.
 */
static bool
is_cut(const char *s, size_t n)
{
	enum {
		HEAD = 512,
		SHIFT_AT = 0x1e,
		TABLES_AT = 0x2c,
		LIST_AT = 0x30,
		FIRST_AT = 0x4c,
		IN_HEAD = 109,
	};
	size_t shift, sectors, tables;

	if (n < HEAD)
		return true;
	shift = number_at(s, SHIFT_AT, 2);
	if (shift != 9 && shift != 12)
		return true;
	sectors = n >> shift;
	tables = number_at(s, TABLES_AT, 4);
	for (size_t i = 0; i < tables && i < IN_HEAD; i++)
		if (number_at(s, FIRST_AT + 4 * i, 4) >= sectors)
			return true;
	return number_at(s, LIST_AT, 4) >= sectors;
}

static enum office_kind
compound_kind(const char *s, size_t n)
{
	if (is_cut(s, n))
		return KIND_CUT;
	if (has_stream(s, n, "EncryptedPackage"))
		return KIND_LOCKED;
	return has_stream(s, n, "WordDocument") ? KIND_DOC : KIND_OTHER;
}

static enum office_kind
kind_of(const char *s, size_t n)
{
	static const char odt[] =
		"mimetypeapplication/vnd.oasis.opendocument.text";
	enum { NAME_AT = 30 };

	if (starts(s, n, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8))
		return compound_kind(s, n);
	if (starts(s, n, "{\\rtf", 5))
		return KIND_RTF;
	if (n > NAME_AT && starts(s, n, "PK\3\4", 4) &&
	    starts(s + NAME_AT, n - NAME_AT, odt, sizeof odt - 1))
		return KIND_ODT;
	return KIND_NONE;
}

bool
office_is(const char *bytes, size_t n)
{
	return kind_of(bytes, n) != KIND_NONE;
}

/* --- programs --- */

/* The first that is there is taken: what gives a .docx keeps most. */
static const struct office_program programs[] = {
	{ KIND_DOC, GIVES_DOCX, "soffice", { OFFICE_SOFFICE } },
	{ KIND_DOC, GIVES_DOCX, "libreoffice", { OFFICE_SOFFICE } },
	{ KIND_DOC,
	  GIVES_NOTES,
	  "antiword",
	  { "-m", "UTF-8.txt", "-w", "0", OFFICE_IN } },
	{ KIND_DOC, GIVES_TEXT, "catdoc", { "-d", "utf-8", "-w", OFFICE_IN } },
	{ KIND_ODT, GIVES_DOCX, "soffice", { OFFICE_SOFFICE } },
	{ KIND_ODT, GIVES_DOCX, "libreoffice", { OFFICE_SOFFICE } },
	{ KIND_ODT,
	  GIVES_DOCX,
	  "pandoc",
	  { "-f", "odt", "-t", "docx", "-o", OFFICE_OUT, OFFICE_IN } },
	{ KIND_ODT,
	  GIVES_TEXT,
	  "odt2txt",
	  { "--encoding=UTF-8", "--width=-1", OFFICE_IN } },
	{ KIND_RTF, GIVES_DOCX, "soffice", { OFFICE_SOFFICE } },
	{ KIND_RTF, GIVES_DOCX, "libreoffice", { OFFICE_SOFFICE } },
	{ KIND_RTF, GIVES_PAGE, "unrtf", { "--html", OFFICE_IN } },
	{ KIND_RTF, GIVES_TEXT, "catdoc", { "-d", "utf-8", "-w", OFFICE_IN } },
};

static const struct office_program *
find_program(struct arena *a, enum office_kind kind, char **path)
{
	for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
		if (programs[i].kind != (int)kind)
			continue;
		*path = child_find(a, programs[i].name);
		if (*path)
			return &programs[i];
	}
	return NULL;
}

/* --- reading --- */

static enum status
refuse(enum office_kind kind, const char *path, struct error *err)
{
	if (kind == KIND_LOCKED)
		return error_set(err, STATUS_FORMAT,
				 "%s: is an encrypted Word document; take its "
				 "password away first",
				 path);
	if (kind == KIND_CUT)
		return error_set(err, STATUS_FORMAT,
				 "%s: is a document that is broken or not all "
				 "there; get it again",
				 path);
	return error_set(err, STATUS_FORMAT,
			 "%s: is a document, but none of Word; save it as "
			 ".docx or as plain text",
			 path);
}

static enum status
read_made(struct arena *a, enum office_gives gives, const struct received *made,
	  struct source *out, struct error *err)
{
	if (gives == GIVES_DOCX)
		return docx_read(a, made, out, err);
	if (gives == GIVES_PAGE)
		return html_read(a, made, out, err);
	return source_from_bytes(a, made, out, err);
}

enum status
office_read(struct arena *a, const struct received *f, struct source *out,
	    struct error *err)
{
	enum office_kind kind = kind_of(f->bytes, f->n);
	const struct office_program *p;
	char hex[DIGEST_SIZE], *program = NULL;
	struct received given = *f;
	struct buf made = BUF_INIT;
	enum status st;

	if (kind == KIND_LOCKED || kind == KIND_CUT || kind == KIND_OTHER)
		return refuse(kind, f->path, err);
	p = find_program(a, kind, &program);
	if (!p)
		return error_set(err, STATUS_FORMAT,
				 "%s: is %s, and there is no program to read "
				 "it; install %s",
				 f->path, names[kind].what,
				 names[kind].install);
	st = office_run(a, p, program, names[kind].suffix, f, &made);
	if (st || !made.len) {
		buf_free(&made);
		return error_set(err, STATUS_FORMAT,
				 "%s: is %s that %s cannot read; is it broken, "
				 "or has it a password?",
				 f->path, names[kind].what, p->name);
	}
	if (p->gives == GIVES_NOTES)
		office_notes(&made);
	if (!given.digest) {
		digest_hex(f->bytes, f->n, hex);
		given.digest = hex;
	}
	given.bytes = made.data;
	given.n = made.len;
	st = read_made(a, p->gives, &given, out, err);
	buf_free(&made);
	return st;
}
