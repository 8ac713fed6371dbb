/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One reaffirm-parse at work on a batch of files. */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "cli/batch_child.h"

enum { READ_SIZE = 64 * 1024 };

enum status
batch_start(struct batch *b, char *parser, char *const *files,
	    struct error *err)
{
	struct child_limits limits = {
		.cpu_seconds = 300,
		.memory_bytes = (size_t)2 << 30,
		.open_files = 64,
	};
	char **argv = xcalloc(b->n + 4, sizeof(*argv));
	size_t argc = 0;
	enum status st;

	argv[argc++] = parser;
	argv[argc++] = (char *)"--batch";
	argv[argc++] = (char *)(files ? "--" : "--bundled");
	for (size_t i = 0; files && i < b->n; i++) {
		argv[argc++] = files[i];
		limits.keep_input |= strcmp(files[i], "-") == 0;
	}
	st = child_start(&b->child, argv, &limits, err);
	free(argv);
	b->ended = b->err_ended = st != STATUS_OK;
	return st;
}

void
batch_read(struct batch *b)
{
	char *to = buf_reserve(&b->out, READ_SIZE);
	ssize_t n;

	do
		n = read(b->child.out, to, READ_SIZE);
	while (n < 0 && errno == EINTR);
	if (n > 0)
		b->out.len += (size_t)n;
	else
		b->ended = true;
}

/* With --batch there is nothing on it but a crash's last words. */
void
batch_read_err(struct batch *b)
{
	char scrap[4096];

	if (read(b->child.err, scrap, sizeof(scrap)) <= 0)
		b->err_ended = true;
}

char *
batch_line(struct batch *b)
{
	char *newline, *line = b->out.data + b->line;

	if (b->out.len == b->searched)
		return NULL;
	newline = memchr(b->out.data + b->searched, '\n',
			 b->out.len - b->searched);
	if (!newline) {
		b->searched = b->out.len;
		return NULL;
	}
	*newline = '\0';
	b->line = b->searched = (size_t)(newline - b->out.data) + 1;
	return line;
}

void
batch_forget(struct batch *b, size_t n)
{
	if (n == 0)
		return;
	memmove(b->out.data, b->out.data + n, b->out.len - n);
	b->out.len -= n;
	b->line -= b->line < n ? b->line : n;
	b->searched -= b->searched < n ? b->searched : n;
}
