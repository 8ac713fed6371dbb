/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annotations as the commands print them. */
#include "config.h"

#include <string.h>
#include <time.h>

#include "annotate/anchor.h"
#include "cli/annotation.h"

enum { TIME_SIZE = 32 };

static void
print_time(int64_t seconds, char out[TIME_SIZE])
{
	time_t t = (time_t)seconds;
	struct tm tm;

	if (!gmtime_r(&t, &tm) ||
	    !strftime(out, TIME_SIZE, "%Y-%m-%dT%H:%M:%SZ", &tm))
		out[0] = '\0';
}

/* The label where it belongs now ("" for an orphan), in the run's arena. */
static const char *
find_now(struct cli *cli, const struct annotation *an, enum anchor_state *state)
{
	struct reference ref = { .work = an->anchor.work };
	struct resolution *r;
	const char *label = "";
	long at;

	*state = ANCHOR_ORPHAN;
	if (cli_open_work(cli, &ref, &r, NULL, NULL))
		return label;
	*state = anchor_find(&an->anchor, r, &at);
	if (at >= 0)
		label = arena_strdup(cli->arena, r->paragraphs[at].label);
	resolution_free(r);
	return label;
}

void
annotation_json(struct cli *cli, const struct annotation *an, struct json *j)
{
	char created[TIME_SIZE], modified[TIME_SIZE];
	enum anchor_state state;
	const char *now = find_now(cli, an, &state);

	print_time(an->created, created);
	print_time(an->modified, modified);
	json_open(j, '{');
	json_member_number(j, "id", an->id);
	json_member(j, "uuid", an->uuid);
	json_member(j, "work", an->anchor.work);
	json_member(j, "lang", an->anchor.lang);
	json_member(j, "label", an->anchor.label);
	json_member(j, "state", anchor_state_name(state));
	json_member(j, "now", now);
	json_member(j, "exact", an->anchor.exact);
	json_member(j, "prefix", an->anchor.prefix);
	json_member(j, "suffix", an->anchor.suffix);
	json_member_number(j, "start", an->anchor.start);
	json_member_number(j, "end", an->anchor.end);
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
	char modified[TIME_SIZE];
	enum anchor_state state;
	const char *now = find_now(cli, an, &state);

	print_time(an->modified, modified);
	buf_printf(out, "%s#%s  %.10s", an->anchor.work, an->anchor.label,
		   modified);
	if (*an->author)
		buf_puts(out, "  ");
	cli_visible(out, an->author, strlen(an->author));
	if (state != ANCHOR_EXACT)
		buf_printf(out, "  (%s%s%s)", anchor_state_name(state),
			   state == ANCHOR_MOVED ? " to " : "",
			   state == ANCHOR_MOVED ? now : "");
	if (an->deleted)
		buf_puts(out, "  (deleted)");
	buf_putc(out, '\n');
	body_text(an->body, out);
}
