/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of resolutions, by a table of their shapes.
 */
#include "config.h"

#include "cite/ascii.h"
#include "cite/form.h"
#include "model/letters.h"
#include "model/symbol.h"
#include "text/arabic.h"

/*
 * One shape.  In a pattern, 'P' is "S-" or "ES-", '#' a number of one to four
 * figures, 'L' letters ("A", " A and B", " A to E") or nothing, 'l' likewise
 * where there were none, '_' a space or nothing, 'Y' a year, 'R' a session in
 * Roman figures; the rest stands for itself.
 */
struct shape {
	enum form form;
	const char *pattern;
};

static const struct shape shapes[] = {
	{ FORM_SLASH, "#_/_#L" },
	{ FORM_SLASH, "P#_/_#L" },
	{ FORM_YEAR, "#_(Y)" },
	{ FORM_ROMAN, "#L_(R)l" },
};

/* What is being read. */
struct reader {
	const char *s;
	size_t n, at;
	struct number num;
	int seen;   /* of num.first and num.second */
	int letter; /* the last one, 0 for A */
	bool range; /* what joined it to the one before it means "to" */
};

static char
peek(const struct reader *r, size_t *len)
{
	*len = 0;
	return r->at < r->n ? ascii_like(r->s + r->at, r->n - r->at, len)
			    : '\0';
}

static bool
take(struct reader *r, char c)
{
	size_t len;

	if (peek(r, &len) != c || len == 0)
		return false;
	r->at += len;
	return true;
}

static bool
take_digits(struct reader *r, int *value)
{
	size_t from = r->at;
	int v = 0;

	while (r->at < r->n && char_is_digit(r->s[r->at]) && r->at - from < 5)
		v = v * 10 + (r->s[r->at++] - '0');
	*value = v;
	return r->at > from && r->at - from <= 4 && r->s[from] != '0';
}

static bool
take_prefix(struct reader *r, char prefix[3])
{
	size_t at = r->at, n = 0, len;

	len = letters_session(r->s + at, r->n - at, prefix);
	if (len > 0) {
		r->at += len;
		return true;
	}
	if (at < r->n && r->s[at] == 'E')
		prefix[n++] = r->s[r->at++];
	if (r->at < r->n && r->s[r->at] == 'S') {
		prefix[n++] = r->s[r->at++];
		prefix[n] = '\0';
		if (take(r, '-')) {
			take(r, ' ');
			return true;
		}
	}
	prefix[0] = '\0';
	r->at = at;
	return false;
}

static bool
take_roman(struct reader *r, int *value)
{
	size_t len;

	take_prefix(r, r->num.prefix);
	len = roman_read(r->s + r->at, r->n - r->at, value);
	r->at += len;
	if (len == 0 && r->at < r->n && char_is_digit(r->s[r->at]))
		return r->s[r->at - 1] != '(' && take_digits(r, value);
	return len > 0;
}

/* The "S" of "S-10/2" at s, behind which n bytes are left. */
static bool
is_session(const char *s, size_t n)
{
	size_t len;

	return n > 1 && ascii_like(s + 1, n - 1, &len) == '-' && n > 1 + len &&
	       char_is_digit(s[1 + len]);
}

/*
 * A capital that stands alone, or twice behind Z: "53/77 AA"; other scripts
 * have letters for it.
 */
static bool
take_letter(struct reader *r)
{
	const char *s = r->s + r->at;
	size_t n = r->n - r->at, len;
	char latin;

	len = letters_name(s, n, &latin);
	if (len == 0 && n > 0 && char_is_upper(*s)) {
		len = n > 1 && s[1] == *s && *s <= LETTERS_TWICE ? 2 : 1;
		if (is_session(s, n) || ascii_word(s + len, n - len))
			len = 0;
		latin = *s;
	}
	if (len > 0)
		r->letter = latin - 'A' +
			    (len == 2 && *s == s[1] ? FORM_ALPHABET : 0);
	r->at += len;
	return len > 0;
}

/* The same in other scripts. */
static bool
take_foreign_joint(struct reader *r)
{
	const char *means;
	size_t from = r->at, len;

	take(r, ' ');
	len = letters_joint(r->s + r->at, r->n - r->at, &means);
	r->range = len > 0 && strcmp(means, "to") == 0;
	r->at = len > 0 ? r->at + len : from;
	return len > 0;
}

/* What joins two letters: "A and B", "A to E", "A-B". */
static bool
take_joint(struct reader *r)
{
	char as;
	size_t len = letters_between(r->s + r->at, r->n - r->at, &as);

	r->at += len;
	r->range = len == 0 || as == '-';
	return len > 0 || take(r, '-') || take_foreign_joint(r);
}

/* The letter just taken, and those between it and the last one, at `from`. */
static void
add_letter(struct reader *r, int from)
{
	for (int i = r->range ? from : r->letter; i <= r->letter; i++)
		r->num.letters |= 1ull << i;
}

static void
take_letters(struct reader *r)
{
	size_t at = r->at;
	int last;

	take(r, ' ');
	if (!take_letter(r)) {
		r->at = at;
		return;
	}
	r->range = false;
	add_letter(r, 0);
	last = r->letter;
	for (at = r->at; take_joint(r) && take_letter(r); at = r->at) {
		add_letter(r, last);
		last = r->letter;
	}
	r->at = at;
}

/* Whether s begins as a number does: "55/4", "1299 (2000)". */
static bool
is_next(const char *s, size_t n)
{
	size_t at = char_digits(s, n);

	at += at > 0 && at < n && s[at] == ' ';
	return at > 0 && at + 1 < n && (s[at] == '/' || s[at] == '(') &&
	       char_is_digit(s[at + 1]);
}

/* Whether nothing follows that makes it another thing: "20/09/1975". */
static bool
ends(const struct reader *r)
{
	size_t len, rest = r->n - r->at;
	const char *s = r->s + r->at;
	char c;

	if (rest == 0)
		return true;
	/* A word of a script that has no figures of its own may be glued. */
	if ((ascii_word(s, rest) && !arabic_starts(s)) || *s == '/')
		return false;
	c = ascii_like(s, rest, &len);
	if (c == '-' && is_next(s + len, rest - len))
		return true;
	if (c == '.' || c == '-')
		return rest == len || !ascii_alnum(s[len]);
	return true;
}

/* "217 (III) A": unless it is the beginning of something else. */
static void
take_letters_behind(struct reader *r)
{
	struct reader before = *r;

	if (r->num.letters == 0)
		take_letters(r);
	if (!ends(r))
		*r = before;
}

static bool
take_number(struct reader *r)
{
	return take_digits(r, r->seen++ ? &r->num.second : &r->num.first);
}

static bool
take_year(struct reader *r)
{
	size_t from = r->at;

	return take_digits(r, &r->num.second) && r->at - from == 4 &&
	       r->num.second >= 1946 && r->num.second < 2100;
}

static bool
match_shape(struct reader *r, const char *pattern)
{
	bool ok = true;

	for (; ok && *pattern != '\0'; pattern++) {
		switch (*pattern) {
		case 'P':
			ok = take_prefix(r, r->num.prefix);
			break;
		case '#':
			ok = take_number(r);
			break;
		case 'L':
			take_letters(r);
			break;
		case 'l':
			take_letters_behind(r);
			break;
		case '_':
			take(r, ' ');
			break;
		case 'Y':
			ok = take_year(r);
			break;
		case 'R':
			ok = take_roman(r, &r->num.second);
			break;
		default:
			ok = take(r, *pattern);
		}
	}
	return ok;
}

bool
form_foreign_session(const char *s, size_t n)
{
	char prefix[3];

	return n > 3 && (s[0] & 0x80) && letters_session(s, n, prefix) > 0;
}

size_t
form_number(const char *s, size_t n, struct number *out)
{
	if (n < 3 || (!char_is_digit(s[0]) && s[0] != 'S' && s[0] != 'E' &&
		      !form_foreign_session(s, n)))
		return 0;
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
		struct reader r = { .s = s, .n = n };

		r.num.form = shapes[i].form;
		if (match_shape(&r, shapes[i].pattern) && ends(&r)) {
			*out = r.num;
			return r.at;
		}
	}
	return 0;
}
