/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The identity of works: how symbols and keys are printed, compared and
 * ordered.  How they are read is symbol_read.c, what is known of sessions and
 * years is session.c.
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/symbol_int.h"

/* "186 (S-2)", but "1622 (S-III)". */
enum { PLAIN_SPECIAL = 2 };

static const struct body_row {
	const char *code, *prefix, *name;
} bodies[] = {
	[BODY_NONE] = { "", "", "" },
#define BODY(id, code, prefix, name) [BODY_##id] = { code, prefix, name },
#include "model/bodies.def"
#undef BODY
};

const char *
body_code(enum body b)
{
	return bodies[b].code;
}

const char *
body_name(enum body b)
{
	return bodies[b].name;
}

const char *
body_prefix(enum body b)
{
	return bodies[b].prefix;
}

enum body
body_from_code(const char *code, size_t n)
{
	for (unsigned b = BODY_NONE + 1; b < BODY_COUNT; b++)
		if (strlen(bodies[b].code) == n &&
		    !strncasecmp(bodies[b].code, code, n))
			return (enum body)b;
	return BODY_NONE;
}

enum work_kind
symbol_kind_by_number(const struct symbol *s)
{
	if (s->body == BODY_UNDP)
		return KIND_DECISION; /* adopts nothing else */
	if ((s->body == BODY_ECOSOC && s->year && s->number > 200) ||
	    (s->body == BODY_HRC && s->number > 100) ||
	    (s->body == BODY_CHR && s->number > 100))
		return KIND_DECISION;
	return KIND_RESOLUTION;
}

/* Whether it is spelled by its parts, not kept as it stood. */
static bool
is_numbered(const struct symbol *s)
{
	return s->body != BODY_NONE && s->number > 0;
}

/* The number with letters as this body's key ("68/247 B") or symbol has it. */
static void
print_number(const struct symbol *s, bool tight, char *out, size_t size)
{
	const char *gap = tight || !s->letters[0] ? "" : " ";
	const char *dash = s->prefix[0] ? "-" : "";
	char roman[16];

	if (s->roman) {
		/* The first special sessions had figures of both kinds. */
		if (strcmp(s->prefix, "S") == 0 && s->session <= PLAIN_SPECIAL)
			snprintf(roman, sizeof(roman), "%d", s->session);
		else
			roman_print(s->session, roman);
		if (tight)
			snprintf(out, size, "%d(%s%s%s)%s", s->number,
				 s->prefix, dash, roman, s->letters);
		else
			snprintf(out, size, "%d%s%s%s(%s%s%s)", s->number, gap,
				 s->letters,
				 s->body == BODY_ECLAC && !*gap ? "" : " ",
				 s->prefix, dash, roman);
	} else if (s->body == BODY_SC) {
		if (s->year)
			snprintf(out, size, tight ? "%d(%d)" : "%d (%d)",
				 s->number, s->year);
		else
			snprintf(out, size, "%d", s->number);
	} else {
		snprintf(out, size, "%s%s%d/%d%s%s", s->prefix, dash,
			 s->year ? s->year : s->session, s->number, gap,
			 s->letters);
	}
}

void
symbol_number(const struct symbol *s, char out[SYMBOL_TEXT])
{
	if (is_numbered(s))
		print_number(s, false, out, SYMBOL_TEXT);
	else
		snprintf(out, SYMBOL_TEXT, "%s", s->other);
}

void
symbol_key(const struct symbol *s, char out[SYMBOL_TEXT])
{
	char number[SYMBOL_TEXT - 16];
	bool said = s->kind == KIND_DECISION &&
		    symbol_kind_by_number(s) != KIND_DECISION;

	if (!is_numbered(s)) {
		snprintf(out, SYMBOL_TEXT, "%s", s->other);
		return;
	}
	print_number(s, false, number, sizeof(number));
	snprintf(out, SYMBOL_TEXT, "%s %s%s", body_code(s->body),
		 said ? "decision " : "", number);
}

/* UNEP/EA.5/Res.14 has its session before the word. */
static void
print_unea(const struct symbol *s, char out[SYMBOL_TEXT])
{
	snprintf(out, SYMBOL_TEXT, "%s%d/%s.%d", body_prefix(s->body),
		 s->session, s->kind == KIND_DECISION ? "Dec" : "Res",
		 s->number);
}

void
symbol_official(const struct symbol *s, char out[SYMBOL_TEXT])
{
	char number[SYMBOL_TEXT - 16];
	const char *prefix = body_prefix(s->body);
	bool decision = s->kind == KIND_DECISION;
	int stem = (int)strlen(prefix) - 4; /* before "RES/" */

	if (!is_numbered(s) || !*prefix) {
		symbol_key(s, out);
		return;
	}
	if (s->body == BODY_UNEA) {
		print_unea(s, out);
		return;
	}
	print_number(s, true, number, sizeof(number));
	snprintf(out, SYMBOL_TEXT, "%.*s%s%s", stem, prefix,
		 decision ? "DEC/" : "RES/", number);
}

/* s, percent-encoded but for what stands in symbols anyway. */
static void
append_encoded(char *out, size_t size, const char *s)
{
	size_t n = strlen(out);

	for (; *s && n + 4 < size; s++)
		if (isalnum((unsigned char)*s) || strchr("/().-_", *s))
			out[n++] = *s;
		else
			n += (size_t)snprintf(out + n, size - n, "%%%02X",
					      (unsigned)(unsigned char)*s);
	out[n] = '\0';
}

void
symbol_url(const struct symbol *s, const char *lang, char out[SYMBOL_URL])
{
	struct symbol whole = *s;
	char official[SYMBOL_TEXT];
	char *second;

	out[0] = '\0';
	/* 217 A (III) is published as part of A/RES/217(III). */
	if (s->roman)
		whole.letters[0] = '\0';
	symbol_official(&whole, official);
	/* A/DEC/76/567 is a symbol in the official XML, but no document. */
	if (s->kind == KIND_INSTRUMENT || !strchr(official, '/') ||
	    (s->body == BODY_GA && s->kind == KIND_DECISION) ||
	    (is_numbered(s) && strchr(official, ' ')) ||
	    (s->body == BODY_NONE &&
	     (s->kind == KIND_RESOLUTION || s->kind == KIND_DECISION)))
		return;
	/* A letter to both organs: one symbol is enough to find it. */
	second = strstr(official, "-S/");
	if (second)
		*second = '\0';
	snprintf(out, SYMBOL_URL, "https://docs.un.org/%.8s/", lang);
	append_encoded(out, SYMBOL_URL, official);
}

/* Copy s with every number filled up to six digits. */
static void
natural(char *out, size_t size, const char *s)
{
	size_t n = strlen(out);

	while (*s && n + 8 < size) {
		size_t len = strspn(s, "0123456789");

		if (len == 0) {
			out[n++] = *s++;
			continue;
		}
		for (size_t i = len; i < 6; i++)
			out[n++] = '0';
		for (; len > 0 && n + 1 < size; len--)
			out[n++] = *s++;
	}
	out[n] = '\0';
}

void
symbol_sort_key(const struct symbol *s, char out[SYMBOL_SORT])
{
	int rank = s->prefix[0] == 'E' ? 2 : s->prefix[0] == 'S' ? 1 : 0;
	int order = s->year ? s->year : s->session;

	if (is_numbered(s)) {
		snprintf(out, SYMBOL_SORT, "%02u%d%05d%05d%s%d",
			 (unsigned)s->body, rank, order, s->number, s->letters,
			 s->kind == KIND_DECISION);
		return;
	}
	snprintf(out, SYMBOL_SORT, "%02u",
		 s->kind == KIND_INSTRUMENT ? BODY_COUNT + 1U
					    : (unsigned)BODY_COUNT);
	natural(out, SYMBOL_SORT, s->other);
}

bool
symbol_equal(const struct symbol *a, const struct symbol *b)
{
	char ka[SYMBOL_TEXT], kb[SYMBOL_TEXT];

	/* Mostly they are not. */
	if (is_numbered(a) && is_numbered(b) &&
	    (a->body != b->body || a->number != b->number))
		return false;
	symbol_key(a, ka);
	symbol_key(b, kb);
	return !strcmp(ka, kb);
}
