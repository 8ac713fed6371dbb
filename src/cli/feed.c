/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From paths to frames on standard output. */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cli/feed.h"
#include "cli/frame.h"
#include "source/pack.h"
#include "source/source.h"

/* One path while it is read. */
struct feed {
	size_t index;
	bool alone; /* one file that nothing comes after */
	struct pack_taker taker;
	struct buf frame;
};

static void
print_frame(struct feed *feed, enum frame_kind kind, const char *name,
	    const char *bytes, size_t n)
{
	struct frame f;

	memset(&f, 0, sizeof(f)); /* the padding goes through the pipe too */
	f.kind = kind;
	f.index = (uint32_t)feed->index;
	f.consumed = feed->taker.consumed;
	f.alone = feed->alone;
	if (kind == FRAME_FILE)
		digest_hex(bytes, n, f.digest);
	/* The head alone is put together; the bytes need no copying. */
	buf_clear(&feed->frame);
	frame_add(&feed->frame, &f, name, "", 0);
	f.len = n;
	memcpy(feed->frame.data, &f, sizeof(f));
	if (fwrite(feed->frame.data, 1, feed->frame.len, stdout) !=
		    feed->frame.len ||
	    (n > 0 && fwrite(bytes, 1, n, stdout) != n))
		exit(EXIT_FAILURE); /* nobody listens any more */
}

static void
take_file(void *ctx, const char *name, const char *bytes, size_t n)
{
	print_frame(ctx, FRAME_FILE, name, bytes, n);
}

static void
take_refused(void *ctx, const char *name, const struct error *why)
{
	print_frame(ctx, FRAME_REFUSED, name, why->msg, strlen(why->msg));
}

static void
take_skipped(void *ctx, const char *name)
{
	print_frame(ctx, FRAME_SKIPPED, name, "", 0);
}

static void
feed_plain(struct feed *feed, const char *path)
{
	struct buf bytes = BUF_INIT;
	struct error err;

	if (file_read(path, SOURCE_LIMIT, &bytes, &err)) {
		take_refused(feed, path, &err);
	} else {
		feed->taker.consumed = bytes.len;
		take_file(feed, path, bytes.data, bytes.len);
	}
	buf_free(&bytes);
}

static void
feed_end(struct feed *feed)
{
	print_frame(feed, FRAME_END, "", "", 0);
	fflush(stdout);
	buf_free(&feed->frame);
}

void
feed_path(const char *path, size_t index, bool alone)
{
	struct feed feed = {
		.index = index,
		.taker = {
			.file = take_file,
			.refused = take_refused,
			.skipped = take_skipped,
			.ctx = &feed,
		},
	};
	bool packed = pack_is(path);
	struct error err;

	feed.alone = alone && !packed;
	if (!packed)
		feed_plain(&feed, path);
	else if (pack_read(path, &feed.taker, &err))
		take_refused(&feed, path, &err);
	feed_end(&feed);
}
