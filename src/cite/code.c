/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Symbols of documents, by the table of what those of the United Nations
 * begin with; and those of other bodies' decisions, which the model knows.
 */
#include "config.h"

#include "cite/ascii.h"
#include "cite/form.h"
#include "model/document.h"
#include "model/letters.h"
#include "model/symbol.h"

/* What stands before the first slash of a United Nations symbol. */
static const char *const prefixes[] = {
	"A",	"ALCOR", "BWC",	  "CAT",   "CBD",    "CCM",   "CCPR",  "CCW",
	"CD",	"CEB",	 "CED",	  "CEDAW", "CERD",   "CLCS",  "CMW",   "CRC",
	"CRPD", "CTOC",	 "DP",	  "E",	   "ECE",    "ESCAP", "FCCC",  "GC",
	"HRI",	"HSP",	 "ICC",	  "ICCD",  "ID",     "IDB",   "ISBA",  "JIU",
	"LC",	"MP",	 "NPT",	  "PBC",   "PCNICC", "S",     "SPLOS", "ST",
	"T",	"TD",	 "TRANS", "TPNW",  "UNEP",   "UNW",   "UNODA", "WFP",
	"APLC", "DPI",	 "OS",	  "IPBES", "CPD",    "CEP",   "CAC",   "PRST",
};

static bool
known_prefix(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
		if (strlen(prefixes[i]) == n && memcmp(prefixes[i], s, n) == 0)
			return true;
	}
	return false;
}

/*
 * The run of characters a symbol can consist of: letters, figures, and
 * between them stops, slashes, hyphens and closed brackets.
 */
static size_t
symbol_run(const char *s, size_t n)
{
	size_t at = 0, end = 0, len;
	int open = 0;

	while (at < n && at < SYMBOL_TEXT - 1) {
		char c = ascii_like(s + at, n - at, &len);

		if (ascii_alnum(c))
			end = at + 1;
		else if (c == '(')
			open++;
		else if (c == ')' && open > 0 && --open == 0)
			end = at + 1;
		else if (c == ')' || (c != '/' && c != '.' && c != '-'))
			break;
		at += len;
	}
	if (open > 0 && memchr(s, '(', end) != NULL) {
		const char *bracket = memchr(s, '(', end);

		end = (size_t)(bracket - s);
	}
	return end;
}

static bool
has_digit(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (char_is_digit(s[i]))
			return true;
	}
	return false;
}

/* " (2000)", " (III)", " A (III)" behind "S/RES/1325". */
static size_t
resolution_tail(const char *s, size_t n)
{
	size_t at = 0, from;

	if (n > 3 && s[0] == ' ' && char_is_upper(s[1]) && s[2] == ' ')
		at = 2;
	at += at < n && s[at] == ' ';
	if (at + 2 > n || s[at] != '(')
		return 0;
	for (from = ++at; at < n && (char_is_digit(s[at]) ||
				     strchr("IVXLCES-", s[at]) != NULL);)
		at++;
	return at > from && at < n && s[at] == ')' ? at + 1 : 0;
}

/* ". 14" behind "UNEP/EA.5/Res". */
static size_t
stop_tail(const char *s, size_t n, size_t end)
{
	static const char word[] = "/Res";

	if (end < sizeof(word) || end + 2 >= n ||
	    memcmp(s + end + 1 - sizeof(word), word, sizeof(word) - 1) != 0 ||
	    s[end] != '.' || s[end + 1] != ' ' || !char_is_digit(s[end + 2]))
		return 0;
	return 2 + char_digits(s + end + 2, n - end - 2);
}

/* "/ 263" behind "A/RES/57", where the symbol was parted at a line's end. */
static size_t
torn_tail(const char *s, size_t n, size_t end)
{
	size_t at = end;

	if (end + 2 >= n || !char_is_digit(s[end - 1]) || s[at++] != '/' ||
	    s[at++] != ' ' || !char_is_digit(s[at]))
		return 0;
	return at - end + char_digits(s + at, n - at);
}

/* A slash at s, blanks round it; 0 without.  *torn: there are such. */
static size_t
torn_slash(const char *s, size_t n, bool *torn)
{
	size_t at = n > 0 && *s == ' ';

	if (at >= n || s[at] != '/')
		return 0;
	*torn |= at > 0;
	at++;
	if (at < n && s[at] == ' ') {
		*torn = true;
		at++;
	}
	return at;
}

/* Capitals, figures and stops between the slashes of a symbol. */
static size_t
torn_part(const char *s, size_t n)
{
	size_t at = 0;

	while (at < n &&
	       (char_is_upper(s[at]) || char_is_digit(s[at]) ||
		(s[at] == '.' && at + 1 < n && ascii_alnum(s[at + 1]))))
		at++;
	return at;
}

/*
 * "A / RES / 3201", "S/ RES/1540", "A/RES/ 64/ 292": a resolution's symbol
 * with blanks round its slashes, as recognised print and parted lines have it.
 * Bytes; 0 where there is none, or no blank.
 */
static size_t
torn_symbol(const char *s, size_t n)
{
	static const char word[] = "RES";
	size_t at = 1, end = 0, slash, len;
	bool torn = false, named = false;

	for (int part = 1; part < 5; part++) {
		slash = torn_slash(s + at, n - at, &torn);
		len = slash > 0 ? torn_part(s + at + slash, n - at - slash) : 0;
		if (len == 0 || (named && !char_is_digit(s[at + slash])))
			break;
		at += slash + len;
		if (named)
			end = at;
		named |= len == strlen(word) &&
			 memcmp(s + at - len, word, len) == 0;
	}
	return torn ? end : 0;
}

/* " (Vol. II)", " (Sect. 5)", " (Part I)" behind "A/77/5". */
static size_t
volume_tail(const char *s, size_t n)
{
	static const char *const parts[] = { "(Vol. ", "(Sect. ", "(Part ",
					     "(Income sect. " };
	size_t blank = n > 0 && *s == ' ';

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		size_t at = strlen(parts[i]);

		if (n - blank <= at || memcmp(s + blank, parts[i], at) != 0)
			continue;
		at += blank;
		while (at < n && ascii_alnum(s[at]))
			at++;
		if (at < n && s[at] == ')')
			return at + 1;
	}
	return 0;
}

/* "NAM 2019/CoB/Doc.1", behind the name. */
static size_t
dated_series(const char *s, size_t n)
{
	size_t at = sizeof(DOCUMENT_DATED) - 1;

	if (n <= at + 4 || memcmp(s, DOCUMENT_DATED, at) != 0 ||
	    char_digits(s + at, n - at) != 4 || s[at + 4] != '/')
		return 0;
	return at + 4;
}

size_t
form_document(const char *s, size_t n)
{
	size_t slash = 0, end, tail;
	struct symbol found;

	if (*s == *DOCUMENT_DATED && (slash = dated_series(s, n)) > 0) {
		end = symbol_run(s + slash + 1, n - slash - 1);
		return end > 0 && slash + 1 + end < SYMBOL_TEXT
			       ? slash + 1 + end
			       : 0;
	}

	if (n > 6 && memchr("ASE", *s, 3) != NULL &&
	    (end = torn_symbol(s, n)) > 0) {
		end += resolution_tail(s + end, n - end);
		return end < SYMBOL_TEXT ? end : 0;
	}
	while (slash < n && slash < 8 && char_is_upper(s[slash]))
		slash++;
	if (slash == 0 || slash >= n || s[slash] != '/' ||
	    !known_prefix(s, slash))
		return 0;
	end = symbol_run(s, n);
	if (end <= slash + 1 || !has_digit(s, end))
		return 0;
	end += stop_tail(s, n, end);
	if (end > 6 && memmem(s, end, "RES/", 4) != NULL && s[end - 1] != ')') {
		end += torn_tail(s, n, end);
		tail = resolution_tail(s + end, n - end);
		/* "A/RES/61/295 (2007)" has one that is not of it. */
		end += symbol_parse(s, end + tail, BODY_NONE, &found) ? tail
								      : 0;
	} else {
		end += volume_tail(s + end, n - end);
	}
	return end < SYMBOL_TEXT ? end : 0;
}

/* "1/CP.21" as another script has it; `run` is before the slash. */
static size_t
conference_run(const char *s, size_t n, size_t run)
{
	const char *means;
	size_t at = run + 1, len;

	if (strspn(s, "0123456789") != run || at >= n)
		return run;
	len = letters_conference(s + at, n - at, &means);
	return len > 0 ? at + len + char_digits(s + at + len, n - at - len)
		       : run;
}

size_t
form_foreign(const char *s, size_t n)
{
	size_t run = 0, tail;
	struct symbol found;

	/* "General ", as nearly all are that are asked for. */
	while (run < n && (char_is_lower(s[run]) || char_is_upper(s[run])))
		run++;
	if (run < n && s[run] == ' ')
		return 0;
	run = symbol_run(s, n);
	if (run < n && s[run] == '/')
		run = conference_run(s, n, run);
	/* Letters and figures; a plain word or number is not even asked for. */
	if (run < 4 || !has_digit(s, run) || strspn(s, "0123456789") >= run)
		return 0;
	/* "CM/Res.1234 (XLIX)" */
	tail = run + 3 < n && s[run] == ' ' && s[run + 1] == '(' &&
			       !char_is_digit(s[run + 2])
		       ? resolution_tail(s + run, n - run)
		       : 0;
	if (tail > 0 && run + tail < SYMBOL_TEXT &&
	    symbol_parse(s, run + tail, BODY_NONE, &found) &&
	    found.body == BODY_NONE && found.kind != KIND_DOCUMENT)
		return run + tail;
	if (!symbol_parse(s, run, BODY_NONE, &found) ||
	    found.body != BODY_NONE || found.kind == KIND_DOCUMENT)
		return 0;
	return run;
}

size_t
form_sales(const char *s, size_t n)
{
	size_t at = 2;
	int dots = 0;

	if (n < 8 || !char_is_upper(s[0]) || s[1] != '.' ||
	    !char_is_digit(s[2]))
		return 0;
	while (at < n && (ascii_alnum(s[at]) || s[at] == '.')) {
		if (s[at] == '.' && (at + 1 == n || !ascii_alnum(s[at + 1])))
			break;
		dots += s[at++] == '.';
	}
	return dots >= 2 && char_is_digit(s[at - 1]) ? at : 0;
}
