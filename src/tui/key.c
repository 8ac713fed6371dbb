/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keys: their names, in and out. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "text/utf8.h"
#include "tui/key.h"

struct key_name {
	const char *name;
	rkey key;
};

/* The first name of a key is the one printed. */
static const struct key_name names[] = {
	{ "Up", RKEY_UP },
	{ "Down", RKEY_DOWN },
	{ "Left", RKEY_LEFT },
	{ "Right", RKEY_RIGHT },
	{ "PgUp", RKEY_PAGE_UP },
	{ "PgDn", RKEY_PAGE_DOWN },
	{ "Home", RKEY_HOME },
	{ "End", RKEY_END },
	{ "Insert", RKEY_INSERT },
	{ "Delete", RKEY_DELETE },
	{ "Backspace", RKEY_BACKSPACE },
	{ "Tab", RKEY_TAB },
	{ "S-Tab", RKEY_S_TAB },
	{ "Enter", RKEY_ENTER },
	{ "Esc", RKEY_ESC },
	{ "Space", RKEY_SPACE },
	{ "lt", '<' },
	{ "F1", RKEY_F1 },
	{ "F2", RKEY_F1 + 1 },
	{ "F3", RKEY_F1 + 2 },
	{ "F4", RKEY_F1 + 3 },
	{ "F5", RKEY_F1 + 4 },
	{ "F6", RKEY_F1 + 5 },
	{ "F7", RKEY_F1 + 6 },
	{ "F8", RKEY_F1 + 7 },
	{ "F9", RKEY_F1 + 8 },
	{ "F10", RKEY_F1 + 9 },
	{ "F11", RKEY_F1 + 10 },
	{ "F12", RKEY_F12 },
	{ "Mouse", RKEY_MOUSE },
	{ "PasteStart", RKEY_PASTE_START },
	{ "PasteEnd", RKEY_PASTE_END },
	{ "PageUp", RKEY_PAGE_UP },
	{ "PageDown", RKEY_PAGE_DOWN },
	{ "Del", RKEY_DELETE },
	{ "BS", RKEY_BACKSPACE },
	{ "Return", RKEY_ENTER },
	{ "CR", RKEY_ENTER },
	{ "Escape", RKEY_ESC },
	{ "Ins", RKEY_INSERT },
	{ "gt", '>' },
};

enum { N_NAMES = sizeof(names) / sizeof(names[0]) };

/* Control keys that a terminal cannot tell from these. */
static rkey
control(uint32_t c)
{
	switch (c) {
	case 'i':
		return RKEY_TAB;
	case 'm':
		return RKEY_ENTER;
	case '[':
		return RKEY_ESC;
	case '?':
		return RKEY_BACKSPACE;
	default:
		return RKEY_CTRL | c;
	}
}

bool
key_is_text(rkey k)
{
	return k >= ' ' && k < RKEY_BASE && (k < 0x7f || k >= 0xa0);
}

static const char *
name_of(rkey k)
{
	for (size_t i = 0; i < N_NAMES; i++)
		if (names[i].key == k)
			return names[i].name;
	return NULL;
}

void
key_print(rkey k, struct buf *out)
{
	rkey base = k & ~(rkey)(RKEY_CTRL | RKEY_META);
	const char *name = name_of(base);
	char utf8[4];

	if (base == k && (!name || k == '<' || k == '>')) {
		buf_add(out, utf8, utf8_encode(base, utf8));
		return;
	}
	buf_putc(out, '<');
	if (k & RKEY_CTRL)
		buf_puts(out, "C-");
	if (k & RKEY_META)
		buf_puts(out, "M-");
	if (name)
		buf_puts(out, name);
	else
		buf_add(out, utf8, utf8_encode(base, utf8));
	buf_putc(out, '>');
}

/* What stands in brackets, its modifiers taken off: 0 where unknown. */
static rkey
key_from_name(const char *s, size_t n)
{
	size_t len;
	uint32_t c;

	for (size_t i = 0; i < N_NAMES; i++)
		if (!strncasecmp(names[i].name, s, n) && !names[i].name[n])
			return names[i].key;
	if (n == 0)
		return 0;
	c = utf8_decode(s, n, &len);
	return len == n && c >= ' ' ? c : 0;
}

static rkey
parse_name(const char *s, size_t n)
{
	rkey mods = 0, k;

	while (n > 2 && s[1] == '-' && strchr("CcMmAa", s[0])) {
		mods |= strchr("Cc", s[0]) ? RKEY_CTRL : RKEY_META;
		s += 2;
		n -= 2;
	}
	k = key_from_name(s, n);
	if (k == 0)
		return 0;
	if ((mods & RKEY_CTRL) && k < RKEY_BASE) {
		mods &= ~(rkey)RKEY_CTRL;
		k = control(k >= 'A' && k <= 'Z' ? k - 'A' + 'a'
			    : k == RKEY_SPACE	 ? (rkey)'@'
						 : k);
	}
	return k | mods;
}

size_t
key_parse(const char *s, rkey *k)
{
	const char *end =
		s[0] == '<' && s[1] && s[1] != '>' ? strchr(s + 2, '>') : NULL;
	size_t len;

	*k = 0;
	if (!s[0])
		return 0;
	if (end && end[-1] == '-' && end[1] == '>')
		end++;
	if (!end) {
		*k = utf8_decode(s, strlen(s), &len);
		return *k >= ' ' ? len : 0;
	}
	*k = parse_name(s + 1, (size_t)(end - s) - 1);
	return *k ? (size_t)(end - s) + 1 : 0;
}

enum status
key_parse_all(const char *s, rkey *keys, size_t max, size_t *n,
	      struct error *err)
{
	const char *at = s;
	size_t used;

	for (*n = 0; *at; at += used, (*n)++) {
		if (*n == max)
			return error_set(err, STATUS_USAGE,
					 "%.60s: at most %zu keys in a row", s,
					 max);
		used = key_parse(at, &keys[*n]);
		if (used == 0)
			return error_set(err, STATUS_USAGE,
					 "%.60s is no key; write a '<' as <lt>",
					 at);
	}
	return *n ? STATUS_OK : error_set(err, STATUS_USAGE, "no keys given");
}
