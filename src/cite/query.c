/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that is known about whose a number is, from what stands before and
 * behind it.  Which work it then is, organ.c says.
 */
#include "config.h"

#include "cite/find.h"

/*
 * "its resolutions 8 (XXIII) and 1503 (XLVIII) of the Council": an organ that
 * is named behind several of its own is that of the last, not of item i.
 */
static bool
is_before_another(const struct finder *f, size_t i)
{
	for (size_t k = i + 1; k < f->list.until; k++)
		if (find_item(f, k)->type == ITEM_NUMBER)
			return true;
	return false;
}

struct query
query_make(struct finder *f, size_t i, const struct number *num, bool in_list)
{
	const struct item *it = find_item(f, i);
	struct query q = {
		.num = num,
		.text = f->text + it->start,
		.len = it->end - it->start,
		.kind = in_list ? f->list.kind : KIND_RESOLUTION,
		.before = in_list ? f->list.before : organ_before(f, i),
		.listed = in_list,
		.in_its = organ_in_its(f, in_list ? f->list.head : i),
		.last = in_list ? f->list.last_body : BODY_NONE,
		.near = organ_near(f, in_list ? f->list.head : i),
	};

	if (i >= f->list.until)
		dated_run(f, i, &f->list);
	q.behind = f->list.behind;
	if (q.before == ORGAN_OWN && q.behind != BODY_NONE &&
	    is_before_another(f, i))
		q.behind = BODY_NONE;
	if (q.behind == BODY_NONE &&
	    (q.before == BODY_NONE || q.before == ORGAN_OWN))
		q.behind = organ_after(f, in_list ? f->list.head : i,
				       f->list.until);
	if (q.near == BODY_NONE && q.behind == BODY_NONE) {
		int others = organ_of_others(f, f->list.until);

		q.near = others < BODY_COUNT ? others : BODY_NONE;
	}
	q.of_unknown = in_list && q.before == BODY_NONE &&
		       q.behind == BODY_NONE &&
		       (f->list.after_foreign ||
			organ_unknown(f, f->list.head, f->list.until));
	q.of_session = num->form == FORM_SLASH && q.behind == BODY_NONE &&
		       (q.before == BODY_NONE || q.before == ORGAN_OWN) &&
		       organ_other_session(f, in_list ? f->list.head : i, num);
	/* The organ right before the number goes before the head's. */
	if (i > 0 && find_is(f, i - 1, PHRASE_ORGAN))
		q.before = find_item(f, i - 1)->phrase->value;
	return q;
}
