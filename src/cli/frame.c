/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frames in memory. */
#include "config.h"

#include <string.h>

#include "cli/frame.h"

size_t
frame_size(const struct frame *f)
{
	return sizeof(*f) + f->name_len + (size_t)f->len;
}

bool
frame_is_sound(const struct frame *f, size_t paths, size_t most)
{
	return f->kind >= FRAME_FILE && f->kind <= FRAME_END &&
	       f->index < paths && f->len <= most && f->name_len > 0 &&
	       f->name_len <= FRAME_NAME_MOST &&
	       memchr(f->digest, '\0', sizeof(f->digest));
}

void
frame_add(struct buf *out, struct frame *f, const char *name, const char *bytes,
	  size_t len)
{
	size_t n = strnlen(name, FRAME_NAME_MOST - 1);

	f->name_len = (uint32_t)n + 1;
	f->len = len;
	buf_add(out, (const char *)f, sizeof(*f));
	buf_add(out, name, n);
	buf_add(out, "", 1);
	buf_add(out, bytes, len);
}
