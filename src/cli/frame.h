/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How reaffirm and reaffirm-parse hand each other files: a head, the name,
 * the bytes.  Both are of one build and on one machine, so the head goes
 * through the pipe as it is.
 *
 *	reaffirm-parse --unpack=2 -- PATH...	prints frames
 *	reaffirm-parse --batch --frames=2	reads FRAME_FILE from standard
 *						input; answers as cli/batch.h
 *						says, one frame after another
 *
 * The number changes with struct frame: where one of the two programs is left
 * of another installation, it does not know the option, and says so.
 */
#ifndef CLI_FRAME_H
#define CLI_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/digest.h"

#define FRAME_UNPACK "--unpack=2"
#define FRAME_READ "--frames=2"

enum frame_kind {
	FRAME_FILE = 1, /* its bytes */
	FRAME_REFUSED,	/* bytes: why, in one line that names it */
	FRAME_SKIPPED,	/* passed over because of what it is; no bytes */
	FRAME_END,	/* of a path; no name, no bytes */
};

enum { FRAME_NAME_MOST = 64 * 1024 };

struct frame {
	uint32_t kind;
	uint32_t index;	   /* of the path, among those named */
	uint64_t consumed; /* bytes of the path so far */
	uint64_t len;	   /* bytes behind the name */
	uint32_t name_len; /* its NUL counts */
	uint32_t alone;	   /* it is the only one: all cores are for it */
	char digest[DIGEST_SIZE];
};

/* How many bytes all of it takes. */
size_t frame_size(const struct frame *f);
/* Whether it can be one, of so many paths and with so many bytes at most. */
bool frame_is_sound(const struct frame *f, size_t paths, size_t most);
/* Append all of it; name_len and len are set here. */
void frame_add(struct buf *out, struct frame *f, const char *name,
	       const char *bytes, size_t len);

/* Of one that is in memory as a whole. */
static inline const char *
frame_name(const char *frame)
{
	return frame + sizeof(struct frame);
}

#endif
