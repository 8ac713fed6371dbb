/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Annotations as Markdown: a section a work, each paragraph quoted with its
 * label, the annotations beneath.  Nothing that was ever written is left out:
 * what has no place any more is quoted from the annotation itself.
 */
#include "config.h"

#include <string.h>

#include "export/export.h"
#include "export/gather.h"
#include "export/mdtext.h"
#include "text/utf8.h"

static const char head[] =
	"# Annotations\n"
	"\n"
	"Source of the texts quoted: United Nations. They are unofficial "
	"copies;\nthe official texts are at the addresses given.\n";

static void
add_words(struct buf *out, const char *s)
{
	markdown_words(out, s, strlen(s));
}

/* --- paragraphs ------------------------------------------------------ */

static void
add_quote(struct buf *out, const char *label, const char *text, size_t n)
{
	buf_puts(out, "> **");
	add_words(out, label);
	buf_puts(out, "** ");
	markdown_words(out, text, n);
	buf_puts(out, "\n");
}

/* The passage as it was when it was annotated, with what stood round it. */
static void
add_stored(struct buf *out, const struct anchor *an)
{
	buf_puts(out, "> **");
	add_words(out, an->label);
	buf_puts(out, "** ");
	if ((size_t)an->start > utf8_points(an->prefix, strlen(an->prefix)))
		buf_puts(out, "…");
	add_words(out, an->prefix);
	add_words(out, an->exact);
	add_words(out, an->suffix);
	if (utf8_points(an->suffix, strlen(an->suffix)) >= ANCHOR_CONTEXT)
		buf_puts(out, "…");
	buf_puts(out, "\n");
}

/* --- annotations ----------------------------------------------------- */

/* What the state means to a reader; %s is the label it had. */
static void
add_state(struct buf *out, const struct gathered_annotation *ga)
{
	static const char *const words[] = {
		[ANCHOR_EXACT] = "exact",
		[ANCHOR_MOVED] = "moved here from ",
		[ANCHOR_CHANGED] = "changed: the text was another",
		[ANCHOR_ORPHAN] = "orphan: no longer in the text",
	};

	if (!ga->held) {
		buf_puts(out, "the text is not in the library");
		return;
	}
	buf_puts(out, words[ga->state]);
	if (ga->state == ANCHOR_MOVED)
		add_words(out, ga->an->anchor.label);
}

static void
add_time(struct buf *out, int64_t seconds)
{
	char when[EXPORT_TIME];

	export_time(seconds, "%Y-%m-%d %H:%M UTC", when);
	buf_puts(out, when);
}

/* "**anna**, 2024-05-01 10:00 UTC, exact, on “South-South”:" */
static void
add_byline(struct buf *out, const struct gathered_annotation *ga)
{
	const struct annotation *an = ga->an;

	if (an->author[0]) {
		buf_puts(out, "**");
		add_words(out, an->author);
		buf_puts(out, "**, ");
	}
	add_time(out, an->created);
	if (an->modified != an->created) {
		buf_puts(out, " (edited ");
		add_time(out, an->modified);
		buf_puts(out, ")");
	}
	buf_puts(out, ", ");
	add_state(out, ga);
	if (!anchor_is_whole(&an->anchor)) {
		buf_puts(out, ", on “");
		add_words(out, an->anchor.exact);
		buf_puts(out, "”");
	}
	buf_puts(out, ":\n");
}

static void
add_annotation(struct buf *out, const struct gathered_annotation *ga)
{
	buf_puts(out, "\n");
	add_byline(out, ga);
	if (ga->paragraph && ga->state == ANCHOR_CHANGED) {
		buf_puts(out, "\n");
		add_stored(out, &ga->an->anchor);
	}
	buf_puts(out, "\n");
	markdown_text(out, ga->an->body, strlen(ga->an->body), "");
	buf_puts(out, "\n");
}

/* The paragraph that it stands under, where the one before had another. */
static void
add_place(struct buf *out, const struct gathered_annotation *ga,
	  const struct gathered_annotation *before)
{
	const struct paragraph *p = ga->paragraph;

	if (p && before && before->paragraph == p)
		return;
	buf_puts(out, "\n### ");
	add_words(out, p ? p->label : ga->an->anchor.label);
	buf_puts(out, "\n\n");
	if (p)
		add_quote(out, p->label, p->text, p->len);
	else
		add_stored(out, &ga->an->anchor);
}

/* --- works ----------------------------------------------------------- */

static void
add_work(struct buf *out, const struct gathered_work *w)
{
	char date[DATE_SIZE];

	buf_puts(out, "\n## ");
	add_words(out, w->symbol);
	if (w->title[0]) {
		buf_puts(out, ": ");
		add_words(out, w->title);
	}
	buf_puts(out, "\n");
	date_short(w->adopted, date);
	if (date[0])
		buf_printf(out, "\nAdopted: %s\n", date);
	if (w->url[0])
		buf_printf(out, "\nOfficial text: <%s>\n", w->url);
	for (size_t i = 0; i < w->n; i++) {
		add_place(out, &w->annotations[i],
			  i ? &w->annotations[i - 1] : NULL);
		add_annotation(out, &w->annotations[i]);
	}
}

enum status
export_markdown(struct library *lib, struct notebook *nb, const char *work,
		struct buf *out, struct error *err)
{
	struct gathered g;
	enum status s = gather(lib, nb, work, &g, err);

	if (s != STATUS_OK)
		return s;
	buf_puts(out, head);
	for (size_t i = 0; i < g.n; i++)
		add_work(out, &g.works[i]);
	gathered_free(&g);
	return STATUS_OK;
}
