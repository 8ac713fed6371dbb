/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annotations as the commands print them. */
#include "config.h"

#include <string.h>

#include "annotate/anchor.h"
#include "cli/annotation.h"
#include "export/gather.h"

static const char iso_time[] = "%Y-%m-%dT%H:%M:%SZ";

/* Where an annotation belongs now. */
struct now {
	const char *state; /* as in an export */
	const char *label; /* in the run's arena; "" for none */
};

static struct now
find_now(struct cli *cli, const struct annotation *an)
{
	struct gathered_annotation ga = { .an = an };
	int64_t id = library_find(cli->library, an->anchor.work, NULL);
	struct now now = { .label = "" };
	struct resolution *r;
	long at = -1;

	if (id && library_text_or(cli->library, id, an->anchor.lang, &r,
				  NULL) == STATUS_OK) {
		ga.held = true;
		ga.state = anchor_find(&an->anchor, r, &at);
		if (at >= 0)
			now.label = arena_strdup(cli->arena,
						 r->paragraphs[at].label);
		resolution_free(r);
	}
	now.state = gathered_state(&ga);
	return now;
}

void
annotation_json(struct cli *cli, const struct annotation *an, struct json *j)
{
	char created[EXPORT_TIME], modified[EXPORT_TIME];
	struct now now = find_now(cli, an);

	export_time(an->created, iso_time, created);
	export_time(an->modified, iso_time, modified);
	json_open(j, '{');
	json_member_number(j, "id", an->id);
	json_member(j, "uuid", an->uuid);
	json_member(j, "work", an->anchor.work);
	json_member(j, "lang", an->anchor.lang);
	json_member(j, "label", an->anchor.label);
	json_member(j, "state", now.state);
	json_member(j, "paragraph", now.label);
	json_member(j, "exact", an->anchor.exact);
	json_member(j, "prefix", an->anchor.prefix);
	json_member(j, "suffix", an->anchor.suffix);
	json_member_number(j, "start", an->anchor.start);
	json_member_number(j, "end", an->anchor.end);
	json_member(j, "hash", an->anchor.hash);
	json_member(j, "body", an->body);
	json_member(j, "author", an->author);
	json_member(j, "created", created);
	json_member(j, "modified", modified);
	json_member_number(j, "revision", an->revision);
	json_name(j, "deleted");
	json_bool(j, an->deleted);
	json_close(j, '}');
}

/* Every line of it set in, and safe to print. */
static void
body_text(const char *body, struct buf *out)
{
	while (*body) {
		size_t n = strcspn(body, "\n");

		buf_puts(out, "    ");
		cli_visible(out, body, n);
		buf_putc(out, '\n');
		body += n + (body[n] == '\n');
	}
}

void
annotation_text(struct cli *cli, const struct annotation *an, struct buf *out)
{
	char modified[EXPORT_TIME];
	struct now now = find_now(cli, an);
	bool elsewhere = *now.label && strcmp(now.label, an->anchor.label) != 0;

	export_time(an->modified, "%Y-%m-%d", modified);
	cli_visible(out, an->anchor.work, strlen(an->anchor.work));
	buf_putc(out, '#');
	cli_visible(out, an->anchor.label, strlen(an->anchor.label));
	buf_printf(out, "  %s", modified);
	if (*an->author)
		buf_puts(out, "  ");
	cli_visible(out, an->author, strlen(an->author));
	if (strcmp(now.state, anchor_state_name(ANCHOR_EXACT)) != 0) {
		buf_printf(out, "  (%s%s", now.state,
			   elsewhere ? ": now " : "");
		cli_visible(out, now.label, elsewhere ? strlen(now.label) : 0);
		buf_putc(out, ')');
	}
	if (an->deleted)
		buf_puts(out, "  (deleted)");
	buf_putc(out, '\n');
	body_text(an->body, out);
}
