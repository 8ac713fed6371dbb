/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Annotations and texts for other programs and for paper.  Each export
 * names the United Nations as the source of the texts it quotes.
 */
#ifndef EXPORT_EXPORT_H
#define EXPORT_EXPORT_H

#include "base/buf.h"
#include "base/error.h"
#include "model/resolution.h"
#include "store/library.h"
#include "store/notebook.h"

/*
 * All annotations (work NULL) or those of one work as Markdown: a section a
 * work, each paragraph quoted with its label, the annotations beneath.
 */
enum status export_markdown(struct library *lib, struct notebook *nb,
			    const char *work, struct buf *out,
			    struct error *err);
/* The same as one JSON document (documented in reaffirm(1)). */
enum status export_json(struct library *lib, struct notebook *nb,
			const char *work, struct buf *out, struct error *err);

/*
 * A resolution as plain text, wrapped to columns (0: not wrapped), labels in
 * the margin, marks as [1], footnotes at the end; what `show` prints.  With
 * a label only that paragraph and its footnotes.
 */
enum status export_plain(const struct resolution *r, const char *label,
			 int columns, struct buf *out, struct error *err);

/*
 * A resolution as Markdown: its facts at the head, marks and footnotes as
 * [^1], tables with bars.  Imported again it is the same.
 */
void export_text(const struct resolution *r, struct buf *out);

/*
 * The masthead of a work, who voted how, sponsors and subjects, lists of
 * countries laid out in columns; what `show --details` prints.
 */
void export_details(const struct resolution *r, int columns, struct buf *out);

#endif
