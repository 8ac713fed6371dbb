/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is sent to the terminal beside curses: bracketed paste, clipboard.
 */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/octets.h"
#include "tui/screen_int.h"

/* Terminals cut long strings; what would be cut is not sent at all. */
enum { COPY_MOST = 48 * 1024 };

static void
emit(struct screen *s, const char *bytes, size_t n)
{
	if (s->headless)
		return;
	while (n) {
		ssize_t k = write(s->out_fd, bytes, n);

		if (k < 0 && errno != EINTR)
			return;
		if (k > 0) {
			bytes += k;
			n -= (size_t)k;
		}
	}
}

void
screen_paste(struct screen *s, bool on)
{
	static const char on_bytes[] = "\033[?2004h";
	static const char off_bytes[] = "\033[?2004l";

	if (s->paste == on)
		return;
	s->paste = on;
	if (on)
		emit(s, on_bytes, sizeof on_bytes - 1);
	else
		emit(s, off_bytes, sizeof off_bytes - 1);
}

void
screen_turned(struct screen *s, bool on)
{
	static const char on_bytes[] = "\033[8l";
	static const char off_bytes[] = "\033[8h";

	if (s->turned == on)
		return;
	s->turned = on;
	if (on)
		emit(s, on_bytes, sizeof on_bytes - 1);
	else
		emit(s, off_bytes, sizeof off_bytes - 1);
}

bool
screen_copy(struct screen *s, const char *text, size_t n)
{
	struct buf out = BUF_INIT;

	if (n > COPY_MOST)
		return false;
	buf_puts(&out, "\033]52;c;");
	octets_to_base64(&out, text, n);
	buf_putc(&out, '\a');
	emit(s, out.data, out.len);
	buf_free(&out);
	return true;
}
