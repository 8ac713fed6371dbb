/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists that number their items from 1 again below a paragraph that ends in a
 * colon, as office programs export them: "2. Calls upon all States:", "1. To
 * keep", "2. To report", "3. Requests".  Items become "(1) ".
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/learnt_int.h"

/* A line that has a number. */
struct numbered {
	int value;  /* -1: it has none */
	bool opens; /* an opening phrase of an operative paragraph follows */
	size_t len; /* bytes before the words */
};

static struct numbered
read_number(const struct learnt *t, size_t i)
{
	const struct source_line *l = &t->lines[i];
	struct numbered none = { .value = -1 }, out;
	struct anchor anchor;
	struct item item;

	if (!l->len || !char_is_digit(*l->text) ||
	    !item_read(l->text, l->len, &item) || item.style != ITEM_NUMBER ||
	    item.len >= l->len)
		return none;
	out.value = atoi(item.token);
	out.len = item.len;
	out.opens = learnt_anchor(t->lex, l->text + item.len, l->len - item.len,
				  &anchor) &&
		    !anchor.at && anchor.part != PART_PREAMBULAR;
	return out;
}

/*
 * The line behind the list that begins in line i below paragraph `above`; i
 * where there is no such list.
 */
static size_t
list_end(const struct learnt *t, size_t i, int above)
{
	int last = 0;

	for (size_t k = i; k < t->n; k++) {
		struct numbered n = read_number(t, k);

		if (n.value < 0)
			continue;
		if (n.opens)
			return n.value == above + 1 && last ? k : i;
		if (n.value != last + 1)
			return i;
		last = n.value;
	}
	return i;
}

static void
nest(struct learnt *t, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++) {
		struct numbered n = read_number(t, i);
		const char *s;

		if (n.value < 0)
			continue;
		s = arena_printf(t->a, "(%d) %s", n.value,
				 t->lines[i].text + n.len);
		learnt_put(t, i, s, strlen(s));
	}
}

bool
learnt_nested(struct learnt *t)
{
	const struct source_line *before = NULL;
	bool any = false;
	int above = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		struct numbered n = read_number(t, i);
		size_t end = i;

		if (n.value == 1 && !n.opens && above && before &&
		    chars_stop(before->text, before->len) == ':')
			end = list_end(t, i, above);
		if (end > i) {
			nest(t, i, end);
			any = true;
			i = end - 1;
			continue;
		}
		if (n.value > 0 && n.opens)
			above = n.value;
		if (l->len)
			before = l;
	}
	return any;
}
