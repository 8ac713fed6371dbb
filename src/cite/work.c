/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is cited otherwise than by the number of a resolution or by name:
 * documents by symbol, publications by sales number, treaties by volume.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/find.h"

/*
 * Whether the date at item i ends several days: "3-14 June 1992", "4 and 5
 * December 1996", when people met and no document was written.
 */
static bool
ends_days(const struct finder *f, size_t i)
{
	return i >= 2 && find_item(f, i - 2)->type == ITEM_INTEGER &&
	       (find_punct(f, i - 1, '-') || find_is(f, i - 1, PHRASE_LINK));
}

/* "of 12 March 2010 (S/PRST/2010/5)"; or behind the symbol. */
static size_t
document_date(const struct finder *f, size_t i, struct date *d)
{
	if (i >= 2 && find_punct(f, i - 1, '(') &&
	    find_item(f, i - 2)->type == ITEM_DATE) {
		if (!ends_days(f, i - 2))
			*d = find_item(f, i - 2)->date;
		return i + 1;
	}
	return dated_behind(f, i + 1, d);
}

/* Where the next title of a footnote begins. */
static void
title_done(struct finder *f, size_t i)
{
	f->clause = find_item(f, i)->end;
	f->imprint = 0;
}

size_t
work_document(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct symbol sym;
	struct citation *c;
	struct date d = { 0 };
	size_t next, with;
	bool work, before;

	if (!symbol_parse(f->text + it->start, it->end - it->start, BODY_NONE,
			  &sym) ||
	    symbol_equal(&sym, &f->r->symbol))
		return i + 1;
	next = document_date(f, i, &d);
	c = find_add(f, it->start, it->end, relation_now(f));
	find_target(f, c, &sym);
	work = sym.kind == KIND_RESOLUTION || sym.kind == KIND_DECISION;
	c->date = d;
	c->title = title_before(f, i);
	find_remember(f, f->n - 1, false);
	c->pinpoint = pinpoint_before(f, i, work);
	before = *c->pinpoint != '\0';
	if (!work && (with = addenda_read(f, i + 1)) > i + 1)
		next = with;
	if (!before)
		f->out[f->n - 1].pinpoint =
			pinpoint_behind(f, next, work, &next);
	several_letters(f, &sym, several_named(&sym));
	title_done(f, i);
	return next;
}

/*
 * "E.96.IV.13", of "F.96.IV.13": the first letter is but the language in which
 * a publication is sold.
 */
static const char *
sales_key(struct arena *a, const char *printed)
{
	return strchr("ACFRS", *printed) && printed[1] == '.'
		       ? arena_printf(a, "E%s", printed + 1)
		       : printed;
}

size_t
work_sales(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct citation *c = find_add(f, it->start, it->end, relation_now(f));
	size_t next = i + 1;

	c->kind = KIND_DOCUMENT;
	c->target = c->key = sales_key(f->r->arena, c->text);
	c->title = title_before(f, i);
	c->pinpoint = pinpoint_behind(f, next, false, &next);
	title_done(f, i);
	return next;
}

static const char treaties[] = "Treaty Series";

/* Volumes, or the numbers in them: "2171, 2173 and 2983", "970-973". */
enum { TREATY_NUMBERS = 8 };
struct treaty_part {
	int at[TREATY_NUMBERS];
	bool range[TREATY_NUMBERS]; /* it ends what the one before begins */
	size_t n;
};

/* Whether item i is of those that stand between numbers of one part. */
static bool
parts_numbers(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_LINK) || find_punct(f, i, ',') ||
	       find_punct(f, i, '-');
}

/*
 * The volumes and numbers from item `from` to before `next`; false of others,
 * such as pages.
 */
static bool
treaty_parts(const struct finder *f, size_t from, size_t next,
	     struct treaty_part parts[2])
{
	bool joined = false, range = false;
	size_t part = 0;

	for (size_t i = from; i < next; i++) {
		const struct item *it = find_item(f, i);
		struct treaty_part *p = &parts[part];

		if ((find_is(f, i, PHRASE_UNIT) &&
		     it->phrase->value != UNIT_VOLUME) ||
		    it->type == ITEM_NUMBER)
			return false;
		if (it->type != ITEM_INTEGER) {
			joined &= parts_numbers(f, i);
			range |= find_punct(f, i, '-') ||
				 (find_is(f, i, PHRASE_LINK) &&
				  it->phrase->range);
			continue;
		}
		if (p->n > 0 && !joined)
			p = &parts[++part < 2 ? part : 0];
		if (part > 1 || p->n == TREATY_NUMBERS)
			return false;
		p->range[p->n] = p->n > 0 && range;
		p->at[p->n++] = it->number.first;
		joined = true;
		range = false;
	}
	return parts[1].n > 0;
}

static void
put_treaty_part(struct buf *b, const struct treaty_part *p)
{
	for (size_t i = 0; i < p->n; i++)
		buf_printf(b, "%s%d",
			   i == 0	  ? ""
			   : p->range[i]  ? "\u2013"
			   : i + 1 < p->n ? ", "
					  : " and ",
			   p->at[i]);
}

/*
 * "Treaty Series, vol. 1771, No. 30822", as it is in English, in any language;
 * NULL of others.
 */
static const char *
treaty_key(const struct finder *f, size_t from, size_t next)
{
	struct treaty_part parts[2] = { { .n = 0 } };
	struct buf b = BUF_INIT;
	const char *key;

	if (!treaty_parts(f, from, next, parts))
		return NULL;
	buf_printf(&b, "%s, %s ", treaties, parts[0].n > 1 ? "vols." : "vol.");
	put_treaty_part(&b, &parts[0]);
	buf_puts(&b, parts[1].n > 1 ? ", Nos. " : ", No. ");
	put_treaty_part(&b, &parts[1]);
	key = arena_strndup(f->r->arena, b.data, b.len);
	buf_free(&b);
	return key;
}

size_t
work_volume(struct finder *f, size_t i, const char *series, size_t k)
{
	size_t from = k + 1, next = k + 1, name;
	struct citation *c;
	const char *comma = strchr(series, ',');

	if (!find_punct(f, k, ',') || !find_is(f, from, PHRASE_UNIT) ||
	    find_item(f, from)->phrase->value != UNIT_VOLUME)
		return i + 1;
	name = comma != NULL ? (size_t)(comma - series) : strlen(series);
	/* "vol. 2171, No. 27531" up to the end of the numbers */
	for (size_t n = from; !find_punct(f, n, ';') && n < from + 12 &&
			      find_item(f, n)->type != ITEM_END;
	     n++) {
		if (find_item(f, n)->type == ITEM_INTEGER)
			next = n + 1;
	}
	if (next == from)
		return i + 1;
	c = find_add(f, find_item(f, i)->start, find_item(f, next - 1)->end,
		     relation_now(f));
	c->kind = KIND_DOCUMENT;
	c->key = find_is(f, i, PHRASE_SERIES) || strncmp(series, treaties,
							 strlen(treaties)) == 0
			 ? treaty_key(f, from, next)
			 : NULL;
	if (c->key == NULL)
		c->key = arena_printf(f->r->arena, "%.*s, %.*s", (int)name,
				      series,
				      (int)(find_item(f, next - 1)->end -
					    find_item(f, from)->start),
				      f->text + find_item(f, from)->start);
	c->target = c->key;
	title_done(f, next - 1);
	return next;
}

size_t
work_series(struct finder *f, size_t i)
{
	/* Its name may stand in quotes. */
	return work_volume(f, i, find_item(f, i)->phrase->text,
			   i + 1 + find_punct(f, i + 1, '"'));
}
