/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks through the items of a text and asks who knows each kind of them.
 */
#include "config.h"

#include <string.h>

#include "cite/find.h"

static size_t
take_organ(struct finder *f, size_t i)
{
	int organ = find_item(f, i)->phrase->value;

	/* "the Commission" is the one named before. */
	if (organ != ORGAN_OWN && organ != ORGAN_COMMISSION) {
		f->organ = organ;
		f->organ_item = i;
		if (organ_is_commission(organ))
			f->commission = organ;
	}
	if (f->list.active && f->list.count == 0 &&
	    f->list.before == BODY_NONE && i <= f->list.head + 4)
		f->list.before = organ;
	return i + 1;
}

static size_t
take_reject(struct finder *f, size_t i)
{
	const struct item *next = find_item(f, i + 1);

	if (list_is_sign(f, i))
		return i + 1;
	/* "in the case of" is no case, nor "in order to" an order */
	if (next->type != ITEM_NUMBER && next->type != ITEM_INTEGER &&
	    !find_is(f, i + 1, PHRASE_REJECT))
		return find_is(f, i, PHRASE_NAMED) ? named_word(f, i) : i + 1;
	list_close(f);
	f->list.reject = true;
	f->list.head = i;
	return i + 1;
}

static size_t
take_imprint(struct finder *f, size_t i)
{
	f->imprint = find_item(f, i)->start;
	return i + 1;
}

static size_t
take_report(struct finder *f, size_t i)
{
	f->report = find_item(f, i)->start;
	f->has_report = true;
	return i + 1;
}

/* "Ibid." refers back; all other signals only govern. */
static size_t
take_signal(struct finder *f, size_t i)
{
	size_t next;

	if (find_item(f, i)->phrase->again && f->place == PLACE_FOOTNOTE &&
	    refer_again(f, i, &next))
		return next;
	next = relation_signal(f, i);
	return f->place == PLACE_FOOTNOTE &&
			       find_item(f, i)->phrase->value == RELATION_IBID
		       ? refer_ibid(f, i)
		       : next;
}

/* Who reads a phrase; the rest only matters to its neighbours. */
static size_t (*const phrase_readers[PHRASE_CLASSES])(struct finder *,
						      size_t) = {
	[PHRASE_HEAD] = list_head,	   [PHRASE_ORGAN] = take_organ,
	[PHRASE_THAT] = refer_that,	   [PHRASE_UNIT] = pinpoint_read,
	[PHRASE_RELATION] = relation_word, [PHRASE_SIGNAL] = take_signal,
	[PHRASE_REJECT] = take_reject,	   [PHRASE_NOTE] = refer_note,
	[PHRASE_THERETO] = refer_thereto,  [PHRASE_SERIES] = work_series,
	[PHRASE_REPORT] = take_report,	   [PHRASE_NAMED] = named_word,
	[PHRASE_IMPRINT] = take_imprint,   [PHRASE_NAME] = named_known,
};

static size_t
take_phrase(struct finder *f, size_t i)
{
	enum phrase_class class = find_item(f, i)->phrase->class;

	/* "note" may be a verb too. */
	if (find_is(f, i, PHRASE_NOTE) && f->place == PLACE_FOOTNOTE)
		class = PHRASE_NOTE;
	if (phrase_readers[class] == NULL)
		return i + 1;
	return phrase_readers[class](f, i);
}

static size_t
take_punct(struct finder *f, size_t i)
{
	char c = find_item(f, i)->punct;

	if (c == '(') {
		short_define(f, i);
	} else if (c == ';' || c == '.') {
		f->inner.relation = RELATION_NONE;
	} else if (c == ',' && (find_is(f, i + 1, PHRASE_RESUME) ||
				(find_is(f, i + 1, PHRASE_LINK) &&
				 find_is(f, i + 2, PHRASE_RESUME)))) {
		/* ", to", ", and to" */
		f->inner.relation = RELATION_NONE;
	} else if (c == ',' && f->inner.relation == RELATION_ACT) {
		/* "Decides, acting under Chapter VII, that" */
		f->inner.relation = RELATION_NONE;
	}
	if (c == ';') {
		f->clause = find_item(f, i)->end;
		if (!list_resumes(f, i + 1))
			list_close(f);
	}
	return i + 1;
}

static size_t
take_word(struct finder *f, size_t i)
{
	return f->n_alias > 0 ? short_read(f, i) : i + 1;
}

static size_t
take_nothing(struct finder *f, size_t i)
{
	(void)f;
	return i + 1;
}

static size_t (*const item_readers[])(struct finder *, size_t) = {
	[ITEM_WORD] = take_word,	 [ITEM_PUNCT] = take_punct,
	[ITEM_INTEGER] = numbered_bare,	 [ITEM_NUMBER] = numbered_read,
	[ITEM_DOCUMENT] = work_document, [ITEM_SALES] = work_sales,
	[ITEM_DATE] = take_nothing,	 [ITEM_PHRASE] = take_phrase,
};

void
find_text(struct finder *f, enum place place, size_t index, const char *text,
	  struct govern govern)
{
	f->place = place;
	f->index = index;
	f->text = text;
	f->main = govern;
	f->inner = (struct govern){ 0 };
	f->opener = strncmp(text, govern.wording, strlen(govern.wording)) == 0
			    ? strlen(govern.wording)
			    : 0;
	f->list = (struct list){ 0 };
	f->pinpoint = (struct pinpoint){ 0 };
	f->placed = 0;
	f->organ = BODY_NONE;
	f->commission = BODY_NONE;
	f->unnumbered = 0;
	f->clause = 0;
	f->imprint = 0;
	f->next_mark = 0;
	f->mark_at = 0;
	f->has_report = false;
	scan_text(f->book, text, strlen(text), &f->items);
	for (size_t i = 0; i < f->items.n;) {
		if (find_item(f, i)->start >= f->mark_at)
			title_calls(f, find_item(f, i)->start);
		i = item_readers[find_item(f, i)->type](f, i);
	}
	title_calls(f, strlen(text) + 1);
	list_close(f);
}
