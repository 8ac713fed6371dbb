/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Quoting a paragraph. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "model/quotation.h"

/* Whether the only operative paragraph has no number: nobody counts one. */
static bool
is_alone(const struct resolution *r, const struct paragraph *p)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++)
		n += r->paragraphs[i].part == PART_OPERATIVE &&
		     r->paragraphs[i].depth == p->depth;
	return n == 1 && !*p->num;
}

/*
 * "5(a)(ii)" as "5 (a) (ii)", as far as it is printed so: what has no number
 * of its own is behind the last that has.
 */
static void
put_number(struct buf *out, const char *s)
{
	size_t n = strspn(s, "0123456789");

	buf_add(out, s, n);
	for (s += n; *s == '(' && isalpha((unsigned char)s[1]); s += n) {
		n = strcspn(s, ")") + 1;
		buf_printf(out, " %.*s", (int)n, s);
		if (!s[n - 1])
			break;
	}
}

/* "annex II, para. 4"; a paragraph without a number has none to tell. */
static void
put_annex(struct buf *out, const char *name, size_t n,
	  const struct paragraph *p)
{
	size_t digits = strspn(p->num, "0123456789");

	buf_printf(out, ", annex%.*s", n > 5 ? (int)n - 5 : 0, name + 5);
	if (digits)
		buf_printf(out, ", para. %.*s", (int)digits, p->num);
}

static void
put_place(struct buf *out, const struct resolution *r,
	  const struct paragraph *p)
{
	const char *slash = strchr(p->label, '/');
	const char *label = slash ? slash + 1 : p->label;
	size_t section = slash ? (size_t)(slash - p->label) : 0;

	if (p->part == PART_ANNEX && section >= 5) {
		put_annex(out, p->label, section, p);
		return;
	}
	if (section)
		buf_printf(out, ", sect. %.*s", (int)section, p->label);
	if (strncmp(label, "PP", 2) == 0) {
		buf_puts(out, ", preambular para. ");
		put_number(out, label + 2);
	} else if (strncmp(label, "OP", 2) == 0 && label[2] != '0' &&
		   !is_alone(r, p)) {
		buf_puts(out, ", para. ");
		put_number(out, label + 2);
	}
}

void
quotation_source(struct buf *out, const struct resolution *r, size_t paragraph)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	char text[SYMBOL_TEXT], date[DATE_SIZE];

	if (strcmp(r->lang, "en") != 0 || r->symbol.body == BODY_NONE ||
	    (r->symbol.kind != KIND_RESOLUTION &&
	     r->symbol.kind != KIND_DECISION)) {
		symbol_official(&r->symbol, text);
		buf_printf(out, "%s, %s", text, p->label);
		return;
	}
	symbol_number(&r->symbol, text);
	date_long(r->adopted, date);
	buf_printf(out, "%s %s %s", body_name(r->symbol.body),
		   kind_name(r->symbol.kind), text);
	if (r->symbol.body != BODY_SC && *date)
		buf_printf(out, " of %s", date);
	put_place(out, r, p);
}

/* Quotation marks within others are single. */
static void
put_words(struct buf *out, const char *s, size_t n)
{
	static const struct {
		const char *is, *becomes;
	} marks[] = { { "\u201c", "\u2018" }, { "\u201d", "\u2019" } };

	for (size_t i = 0, len; i < n; i += len) {
		const char *put = s + i;

		len = 1;
		for (size_t k = 0; k < 2; k++)
			if (strncmp(s + i, marks[k].is, 3) == 0) {
				put = marks[k].becomes;
				len = 3;
			}
		buf_add(out, put, len);
	}
}

void
quotation(struct buf *out, const struct resolution *r, size_t paragraph)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	size_t n = p->len;

	/* The stop of a paragraph is not that of the sentence it is put in. */
	while (n > 0 && strchr(",;:. ", p->text[n - 1]))
		n--;
	buf_puts(out, "\u201c");
	put_words(out, p->text, n);
	buf_puts(out, "\u201d (");
	quotation_source(out, r, paragraph);
	buf_putc(out, ')');
}
