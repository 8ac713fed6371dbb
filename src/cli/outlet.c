/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What reaffirm-parse says. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "cli/batch.h"
#include "cli/outlet.h"
#include "model/json.h"
#include "model/wire.h"
#include "text/utf8.h"

void
outlet_flush(struct outlet *o)
{
	if (o->out.len &&
	    (fwrite(o->out.data, 1, o->out.len, stdout) != o->out.len ||
	     fflush(stdout))) {
		fprintf(stderr, "reaffirm: standard output: %s\n",
			strerror(errno));
		exit(EXIT_FAILURE);
	}
	buf_clear(&o->out);
}

/* Begin a record of a batch; how long it is will be known at its end. */
static size_t
open_record(struct outlet *o, enum batch_kind kind)
{
	struct batch_head head = { .kind = kind };
	size_t at = o->out.len;

	if (o->batch)
		buf_add(&o->out, (const char *)&head, sizeof(head));
	return at;
}

static void
close_record(struct outlet *o, size_t at)
{
	struct batch_head head;

	if (!o->batch)
		return;
	memcpy(&head, o->out.data + at, sizeof(head));
	head.len = (uint32_t)(o->out.len - at - sizeof(head));
	memcpy(o->out.data + at, &head, sizeof(head));
}

/* A file's name may hold anything, even a newline or an escape. */
void
outlet_refuse(struct outlet *o, const struct error *err)
{
	struct arena *a = arena_new();
	size_t n;
	char *msg = utf8_clean(a, err->msg, strlen(err->msg), &n);

	for (char *at = msg; (at = strchr(at, '\n'));)
		*at = ' ';
	o->refused = true;
	if (o->batch) {
		size_t at = open_record(o, BATCH_REFUSED);

		buf_puts(&o->out, msg);
		close_record(o, at);
	} else {
		fprintf(stderr, "reaffirm: %s\n", msg);
	}
	arena_free(a);
}

void
outlet_resolution(struct outlet *o, const struct resolution *r)
{
	size_t at = open_record(o, BATCH_OBJECT);

	if (o->wire)
		wire_write(r, &o->out);
	else
		resolution_json(r, &o->out);
	close_record(o, at);
}

void
outlet_end(struct outlet *o, enum status st, const struct error *err)
{
	if (st)
		outlet_refuse(o, err);
	else if (o->batch)
		close_record(o, open_record(o, BATCH_READ));
	outlet_flush(o);
}

void
outlet_pack(struct outlet *o)
{
	close_record(o, open_record(o, BATCH_PACK));
	outlet_flush(o);
}
