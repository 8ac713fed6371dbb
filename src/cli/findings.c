/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings, for people and as JSON. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cli/cli.h"
#include "cli/findings.h"

void
findings_add(struct findings *f, struct finding finding)
{
	f->list = xgrow(f->list, f->n, &f->cap, sizeof(*f->list));
	f->list[f->n++] = finding;
}

void
findings_doubts(struct findings *f)
{
	for (size_t i = 0; i < f->r->n_doubts; i++) {
		const struct doubt *d = &f->r->doubts[i];
		const struct doubt_info *info = doubt_info(d->kind);

		findings_add(f, (struct finding){ .kind = info->name,
						  .sentence = info->sentence,
						  .where = d->where,
						  .line = d->line,
						  .page = d->page,
						  .text = d->text });
	}
}

size_t
findings_count(const struct findings *f, enum fault_grade grade)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++)
		n += f->list[i].grade == grade;
	return n;
}

void
findings_free(struct findings *f)
{
	free(f->list);
}

static void
visible(struct buf *out, const char *s)
{
	cli_visible(out, s, strlen(s));
}

/* "a.txt:40: gap: OP5: 5 follows 3", as compilers print what they find. */
static void
print_one(const struct findings *f, const struct finding *one, struct buf *out)
{
	visible(out, f->file);
	if (one->page)
		buf_printf(out, ":page %zu", one->page);
	else if (one->line)
		buf_printf(out, ":%zu", one->line);
	buf_printf(out, ": %s%s: ", one->kind,
		   one->grade == GRADE_HINT ? " (hint)" : "");
	if (*one->where) {
		visible(out, one->where);
		buf_puts(out, ": ");
	}
	visible(out, one->text);
	buf_putc(out, '\n');
}

static void
print_count(struct buf *out, size_t n, const char *what)
{
	if (n)
		buf_printf(out, ", %zu %s%s", n, what, n > 1 ? "s" : "");
}

void
findings_print(const struct findings *f, struct buf *out)
{
	visible(out, f->r->key);
	buf_puts(out, " (");
	visible(out, f->r->lang);
	buf_printf(out, "): confidence %d", resolution_confidence(f->r));
	print_count(out, findings_count(f, GRADE_FAULT), "doubt");
	print_count(out, findings_count(f, GRADE_HINT), "hint");
	if (f->r->n_corrected || f->r->n_settled) {
		buf_puts(out, "; ");
		resolution_corrected(f->r, out);
	}
	buf_putc(out, '\n');
	for (size_t i = 0; i < f->n; i++)
		print_one(f, &f->list[i], out);
}

void
findings_json(const struct findings *f, struct json *j)
{
	json_open(j, '{');
	json_member(j, "file", f->file);
	json_member(j, "key", f->r->key);
	json_member(j, "lang", f->r->lang);
	json_member_number(j, "confidence", resolution_confidence(f->r));
	json_member_number(j, "corrected", (long long)f->r->n_corrected);
	json_member_number(j, "settled", (long long)f->r->n_settled);
	json_name(j, "doubts");
	json_open(j, '[');
	for (size_t i = 0; i < f->n; i++) {
		const struct finding *one = &f->list[i];

		json_open(j, '{');
		json_member(j, "kind", one->kind);
		json_member(j, "grade", fault_grade_name(one->grade));
		json_member(j, "means", one->sentence);
		json_member(j, "where", one->where);
		json_member_number(j, "line", (long long)one->line);
		json_member_number(j, "page", (long long)one->page);
		json_member(j, "text", one->text);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_close(j, '}');
}
