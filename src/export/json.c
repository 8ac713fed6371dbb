/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Annotations as JSON.  The shape is documented in reaffirm(1): members are
 * added, never renamed or taken away.
 */
#include "config.h"

#include "base/json.h"
#include "export/export.h"
#include "export/gather.h"
#include "text/utf8.h"

static void
member_time(struct json *j, const char *name, int64_t seconds)
{
	char iso[EXPORT_TIME];

	export_time(seconds, "%Y-%m-%dT%H:%M:%SZ", iso);
	json_member(j, name, iso);
}

/* Where the passage is now, in code points; nothing for all or for none. */
static void
member_passage(struct json *j, const struct gathered_annotation *ga)
{
	json_name(j, "passage");
	json_open(j, '[');
	if (ga->start < ga->end) {
		const char *text = ga->paragraph->text;

		json_number(j, (long long)utf8_points(text, ga->start));
		json_number(j, (long long)utf8_points(text, ga->end));
	}
	json_close(j, ']');
}

static void
write_annotation(struct json *j, const struct gathered_annotation *ga)
{
	const struct annotation *an = ga->an;
	const struct anchor *anchor = &an->anchor;

	json_open(j, '{');
	json_member(j, "uuid", an->uuid);
	json_member(j, "lang", anchor->lang);
	json_member(j, "label", anchor->label);
	json_member(j, "state", gathered_state(ga));
	json_member(j, "paragraph", ga->paragraph ? ga->paragraph->label : "");
	json_member(j, "text", ga->paragraph ? ga->paragraph->text : "");
	member_passage(j, ga);
	json_member(j, "exact", anchor->exact);
	json_member(j, "prefix", anchor->prefix);
	json_member(j, "suffix", anchor->suffix);
	json_member_number(j, "start", anchor->start);
	json_member_number(j, "end", anchor->end);
	json_member(j, "hash", anchor->hash);
	json_member(j, "body", an->body);
	json_member(j, "author", an->author);
	member_time(j, "created", an->created);
	member_time(j, "modified", an->modified);
	json_member_number(j, "revision", an->revision);
	json_close(j, '}');
}

static void
write_work(struct json *j, const struct gathered_work *w)
{
	char date[DATE_SIZE];

	date_iso(w->adopted, date);
	json_open(j, '{');
	json_member(j, "key", w->key);
	json_member(j, "symbol", w->symbol);
	json_member(j, "title", w->title);
	json_member(j, "adopted", date);
	json_member(j, "url", w->url);
	json_name(j, "held");
	json_bool(j, w->held);
	json_name(j, "annotations");
	json_open(j, '[');
	for (size_t i = 0; i < w->n; i++)
		write_annotation(j, &w->annotations[i]);
	json_close(j, ']');
	json_close(j, '}');
}

enum status
export_json(struct library *lib, struct notebook *nb, const char *work,
	    struct buf *out, struct error *err)
{
	struct json j = { .out = out };
	struct gathered g;
	enum status s = gather(lib, nb, work, &g, err);

	if (s != STATUS_OK)
		return s;
	json_open(&j, '{');
	json_member(&j, "format", "reaffirm-annotations");
	json_member_number(&j, "version", 1);
	json_member(&j, "source", "United Nations");
	json_name(&j, "works");
	json_open(&j, '[');
	for (size_t i = 0; i < g.n; i++)
		write_work(&j, &g.works[i]);
	json_close(&j, ']');
	json_close(&j, '}');
	buf_putc(out, '\n');
	gathered_free(&g);
	return STATUS_OK;
}
