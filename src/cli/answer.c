/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How commands answer: standard output that may break, and messages of one
 * line that are safe for a terminal.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/cli.h"
#include "export/safe.h"
#include "text/utf8.h"

enum { COLUMNS_DEFAULT = 80 };

/* In one line of a message; U+FFFD is what no UTF-8 is read as. */
static bool
is_hidden(uint32_t c)
{
	return safe_is_control(c) || c == '\n' || c == '\t' || c == 0xfffd;
}

void
cli_visible(struct buf *out, const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (!is_hidden(c)) {
			buf_add(out, s + i, len);
			continue;
		}
		for (size_t k = 0; k < len; k++)
			buf_printf(out, "\\x%02x", (unsigned char)s[i + k]);
	}
}

void
cli_complain(const char *fmt, ...)
{
	struct buf b = BUF_INIT;
	va_list ap;
	char *msg;
	int n;

	va_start(ap, fmt);
	n = vasprintf(&msg, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	buf_puts(&b, "reaffirm: ");
	cli_visible(&b, msg, (size_t)n);
	buf_putc(&b, '\n');
	fflush(stdout); /* so that the two stay in order */
	fputs(b.data, stderr);
	buf_free(&b);
	free(msg);
}

int
cli_fail(const struct error *err)
{
	cli_complain("%s", err->msg);
	return err->code == STATUS_USAGE ? CLI_USAGE : CLI_FAILED;
}

void
cli_print(struct buf *out)
{
	if (out->len)
		fwrite(out->data, 1, out->len, stdout);
	buf_clear(out);
}

/* Whether standard output is a pipe that nobody reads any more. */
static bool
reader_is_gone(void)
{
	struct pollfd out = { .fd = STDOUT_FILENO, .events = POLLOUT };

	return poll(&out, 1, 0) == 1 && out.revents & (POLLERR | POLLHUP);
}

int
cli_finish(int status)
{
	bool failed = ferror(stdout), gone = failed && reader_is_gone();

	errno = 0;
	if (fclose(stdout) == 0 && !failed)
		return status;
	/*
	 * A write that failed before has left no errno to tell of.  Whoever
	 * closes a pipe (head, less) has seen enough and wants no remark.
	 */
	if (errno != EPIPE && !gone)
		cli_complain("cannot write to standard output%s%s",
			     errno ? ": " : "", errno ? strerror(errno) : "");
	return status == CLI_USAGE ? status : CLI_FAILED;
}

bool
cli_is_terminal(void)
{
	return isatty(STDOUT_FILENO);
}

int
cli_columns(void)
{
	struct winsize ws;

	if (!cli_is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &ws) != 0 ||
	    ws.ws_col == 0)
		return COLUMNS_DEFAULT;
	return ws.ws_col;
}
