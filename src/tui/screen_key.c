/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys: what curses reads, as numbers of our own.  Bytes are put together
 * to characters here, so that one torn in two by the line is still whole.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "text/utf8.h"
#include "tui/screen_int.h"

enum {
	CODE_PASTE_START = 3000,
	CODE_PASTE_END,
};

static const struct {
	int code;
	rkey key;
} codes[] = {
	{ KEY_UP, RKEY_UP },
	{ KEY_DOWN, RKEY_DOWN },
	{ KEY_LEFT, RKEY_LEFT },
	{ KEY_RIGHT, RKEY_RIGHT },
	{ KEY_PPAGE, RKEY_PAGE_UP },
	{ KEY_NPAGE, RKEY_PAGE_DOWN },
	{ KEY_HOME, RKEY_HOME },
	{ KEY_END, RKEY_END },
	{ KEY_A1, RKEY_HOME },
	{ KEY_A3, RKEY_PAGE_UP },
	{ KEY_C1, RKEY_END },
	{ KEY_C3, RKEY_PAGE_DOWN },
	{ KEY_IC, RKEY_INSERT },
	{ KEY_DC, RKEY_DELETE },
	{ KEY_BACKSPACE, RKEY_BACKSPACE },
	{ KEY_BTAB, RKEY_S_TAB },
	{ KEY_ENTER, RKEY_ENTER },
	{ KEY_SLEFT, RKEY_LEFT },
	{ KEY_SRIGHT, RKEY_RIGHT },
	{ KEY_SR, RKEY_UP },
	{ KEY_SF, RKEY_DOWN },
	{ KEY_MOUSE, RKEY_MOUSE },
	{ CODE_PASTE_START, RKEY_PASTE_START },
	{ CODE_PASTE_END, RKEY_PASTE_END },
};

/* Terminfo's names of keys with modifiers: "kUP5" is control and Up. */
static const struct {
	const char *name;
	rkey key;
} modified[] = {
	{ "kUP", RKEY_UP },	  { "kDN", RKEY_DOWN },
	{ "kLFT", RKEY_LEFT },	  { "kRIT", RKEY_RIGHT },
	{ "kHOM", RKEY_HOME },	  { "kEND", RKEY_END },
	{ "kPRV", RKEY_PAGE_UP }, { "kNXT", RKEY_PAGE_DOWN },
	{ "kIC", RKEY_INSERT },	  { "kDC", RKEY_DELETE },
};

/* What terminals of today send, whatever $TERM says of them. */
static const struct {
	const char *bytes;
	int code;
} usual[] = {
	{ "\033[A", KEY_UP },
	{ "\033[B", KEY_DOWN },
	{ "\033[C", KEY_RIGHT },
	{ "\033[D", KEY_LEFT },
	{ "\033OA", KEY_UP },
	{ "\033OB", KEY_DOWN },
	{ "\033OC", KEY_RIGHT },
	{ "\033OD", KEY_LEFT },
	{ "\033[H", KEY_HOME },
	{ "\033[F", KEY_END },
	{ "\033OH", KEY_HOME },
	{ "\033OF", KEY_END },
	{ "\033[1~", KEY_HOME },
	{ "\033[4~", KEY_END },
	{ "\033[2~", KEY_IC },
	{ "\033[3~", KEY_DC },
	{ "\033[5~", KEY_PPAGE },
	{ "\033[6~", KEY_NPAGE },
	{ "\033[Z", KEY_BTAB },
	{ "\033[200~", CODE_PASTE_START },
	{ "\033[201~", CODE_PASTE_END },
};

static void
define_usual(void)
{
	size_t i;

	for (i = 0; i < sizeof usual / sizeof *usual; i++)
		if (key_defined(usual[i].bytes) == 0)
			define_key(usual[i].bytes, usual[i].code);
}

void
screen_keys_init(struct screen *s)
{
	s->keys = newpad(1, 1);
	keypad(s->keys, TRUE);
	nodelay(s->keys, TRUE);
	meta(s->keys, TRUE);
	define_usual();
}

static rkey
from_name(const char *name)
{
	size_t i;

	for (i = 0; name && i < sizeof modified / sizeof *modified; i++) {
		size_t n = strlen(modified[i].name);
		int m;

		if (strncmp(name, modified[i].name, n) != 0)
			continue;
		m = name[n] ? name[n] - '1' : 0;
		/* Bits of xterm's modifier: 1 shift, 2 meta, 4 control. */
		return modified[i].key | (m & 2 ? RKEY_META : 0) |
		       (m & 4 ? RKEY_CTRL : 0);
	}
	return 0;
}

static rkey
from_code(int code)
{
	size_t i;

	for (i = 0; i < sizeof codes / sizeof *codes; i++)
		if (codes[i].code == code)
			return codes[i].key;
	if (code > KEY_F0 && code <= KEY_F0 + 12)
		return (rkey)(RKEY_F1 + code - KEY_F0 - 1);
	return from_name(keyname(code));
}

static rkey
from_control(int c)
{
	switch (c) {
	case 0:
		return RKEY_CTRL | RKEY_SPACE;
	case '\b':
	case 0x7f:
		return RKEY_BACKSPACE;
	case '\t':
		return RKEY_TAB;
	case '\n':
	case '\r':
		return RKEY_ENTER;
	case 27:
		return RKEY_ESC;
	case ' ':
		return RKEY_SPACE;
	default:
		return RKEY_CTRL | (rkey)(c <= 26 ? c + 'a' - 1 : c + '@');
	}
}

/* The length that the first byte of a character tells; 1 where it is none. */
static size_t
length_of(unsigned char c)
{
	return c >= 0xf0 && c < 0xf8 ? 4
	       : c >= 0xe0	     ? (c < 0xf0 ? 3 : 1)
	       : c >= 0xc2	     ? 2
				     : 1;
}

/* One more byte; 0 while the character is not whole. */
static rkey
from_byte(struct screen *s, int c)
{
	size_t len;
	rkey k;

	if (s->n_partial && (c & 0xc0) != 0x80)
		s->n_partial = 0; /* never came to its end */
	if (!s->n_partial && c < 0x80)
		return c <= ' ' || c == 0x7f ? from_control(c) : (rkey)c;
	if (!s->n_partial)
		s->want = length_of((unsigned char)c);
	s->partial[s->n_partial++] = (char)c;
	if (s->n_partial < s->want)
		return 0;
	k = utf8_decode(s->partial, s->n_partial, &len);
	s->n_partial = 0;
	return k;
}

/* Nothing to read though reading was due: at the end, or not yet. */
static bool
at_end(const struct screen *s)
{
	struct pollfd p = { .fd = s->in_fd, .events = POLLIN };
	int waiting = 0;

	if (poll(&p, 1, 0) <= 0)
		return false;
	if (p.revents & (POLLHUP | POLLERR | POLLNVAL))
		return true;
	return ioctl(s->in_fd, FIONREAD, &waiting) < 0 || waiting == 0;
}

static rkey
read_one(struct screen *s, bool *gone)
{
	rkey k = 0;

	while (!k) {
		int c = wgetch(s->keys);

		if (c == ERR) {
			*gone = at_end(s);
			return 0;
		}
		k = c > 0xff ? from_code(c) : from_byte(s, c);
	}
	return k;
}

rkey
screen_read_key(struct screen *s, bool *gone)
{
	rkey k = s->pushed, next;

	*gone = false;
	s->pushed = 0;
	if (!k)
		k = read_one(s, gone);
	if (k != RKEY_ESC)
		return k;
	/* ESC and at once a character: that key with meta. */
	next = read_one(s, gone);
	if (!next)
		return k;
	if (next == RKEY_ESC) {
		s->pushed = next;
		return k;
	}
	return next | RKEY_META;
}

void
screen_mouse_init(struct screen *s)
{
	bool on = s->options->value[OPTION_MOUSE] && !s->headless;

	if (on == s->mouse)
		return;
	s->mouse = on;
	mouseinterval(0);
	mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0,
		  NULL);
}

bool
screen_mouse(struct screen *s, int *y, int *x, int *button)
{
	MEVENT e;

	(void)s;
	if (getmouse(&e) != OK)
		return false;
	*y = e.y;
	*x = e.x;
	*button = e.bstate & BUTTON4_PRESSED   ? 4
		  : e.bstate & BUTTON5_PRESSED ? 5
		  : e.bstate & BUTTON1_PRESSED ? 1
					       : 0;
	return *button != 0;
}
