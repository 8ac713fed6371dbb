/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists: Word keeps no numbers but counts paragraphs.  A list (num) is one of
 * those that share an abstract list, and with it where they have counted to,
 * unless it starts a level anew.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

enum {
	LISTS_LIMIT = 20000,
	START_LIMIT = 100000,
	NEVER = 0, /* lvlRestart: goes on for ever */
};

/* How one level is numbered. */
struct level {
	const char *format; /* "decimal" */
	const char *text;   /* "%1.", "(%2)" */
	const char *style;  /* whose paragraphs it numbers; or "" */
	unsigned start;
	int restart; /* behind which level, from 1; -1: any above it */
	bool legal;  /* all in figures */
};

/* What several lists share. */
struct abstract {
	int id;
	const xmlNode *node;
	struct level levels[DOCX_LEVELS];
	unsigned count[DOCX_LEVELS];
	bool set[DOCX_LEVELS]; /* has counted since it was restarted */
};

struct list {
	int id;
	struct abstract *abstract;
	/* Levels that are otherwise in this list; NULL: as in the abstract. */
	const struct level *own[DOCX_LEVELS];
	int begin[DOCX_LEVELS]; /* with what it starts anew; -1: it does not */
};

struct docx_lists {
	struct abstract *abstracts;
	size_t n_abstracts, cap_abstracts;
	struct list *lists; /* by id */
	size_t n, cap;
};

static int
number(const char *s, int otherwise)
{
	long value = s && *s ? strtol(s, NULL, 10) : otherwise;

	return value < 0 || value > START_LIMIT ? otherwise : (int)value;
}

static struct level
read_level(const xmlNode *node)
{
	const char *format = dom_val(node, "numFmt"),
		   *text = dom_val(node, "lvlText"),
		   *style = dom_val(node, "pStyle");

	return (struct level){
		.format = format ? format : "decimal",
		.text = text ? text : "",
		.style = style ? style : "",
		.start = (unsigned)number(dom_val(node, "start"), 0),
		.restart = number(dom_val(node, "lvlRestart"), -1),
		.legal = dom_on(node, "isLgl"),
	};
}

/* The level that a node with an "ilvl" is about; -1: none. */
static int
level_of(const xmlNode *node)
{
	int level = number(dom_attr(node, "ilvl"), DOCX_LEVELS);

	return level < DOCX_LEVELS ? level : -1;
}

static void
read_abstract(struct arena *a, struct docx_lists *lists, const xmlNode *node)
{
	struct abstract *b;

	lists->abstracts = arena_grow(a, lists->abstracts, lists->n_abstracts,
				      &lists->cap_abstracts, sizeof *b);
	b = &lists->abstracts[lists->n_abstracts++];
	*b = (struct abstract){
		.id = number(dom_attr(node, "abstractNumId"), -1),
		.node = node,
	};
	for (int i = 0; i < DOCX_LEVELS; i++)
		b->levels[i] = (struct level){
			.format = "none", .text = "", .style = "", .restart = -1
		};
	for (const xmlNode *at = node->children; at; at = at->next) {
		int level = dom_is(at, "lvl") ? level_of(at) : -1;

		if (level >= 0)
			b->levels[level] = read_level(at);
	}
}

static struct abstract *
find_abstract(const struct docx_lists *lists, int id)
{
	for (size_t i = 0; i < lists->n_abstracts; i++)
		if (lists->abstracts[i].id == id)
			return &lists->abstracts[i];
	return NULL;
}

static void
read_override(struct arena *a, struct list *list, const xmlNode *node)
{
	int level = level_of(node);
	const xmlNode *own = dom_child(node, "lvl");

	if (level < 0)
		return;
	list->begin[level] = number(dom_val(node, "startOverride"), -1);
	if (own) {
		struct level *as = arena_alloc(a, sizeof *as);

		*as = read_level(own);
		list->own[level] = as;
	}
}

static void
read_list(struct arena *a, struct docx_lists *lists, const xmlNode *node)
{
	struct list *list;

	lists->lists = arena_grow(a, lists->lists, lists->n, &lists->cap,
				  sizeof *list);
	list = &lists->lists[lists->n++];
	*list = (struct list){
		.id = number(dom_attr(node, "numId"), -1),
		.abstract = find_abstract(
			lists, number(dom_val(node, "abstractNumId"), -1)),
	};
	for (int i = 0; i < DOCX_LEVELS; i++)
		list->begin[i] = -1;
	for (const xmlNode *at = node->children; at; at = at->next)
		if (dom_is(at, "lvlOverride"))
			read_override(a, list, at);
}

static int
by_id(const void *pa, const void *pb)
{
	const struct list *a = pa, *b = pb;

	return (a->id > b->id) - (a->id < b->id);
}

static struct list *
find_list(const struct docx_lists *lists, int id)
{
	struct list key = { .id = id };

	return lists->n ? bsearch(&key, lists->lists, lists->n,
				  sizeof *lists->lists, by_id)
			: NULL;
}

/* One that has no levels of its own is that of a style, and counts there. */
static void
follow_links(struct docx_lists *lists, const struct docx_styles *styles)
{
	for (size_t i = 0; i < lists->n; i++) {
		struct abstract *b = lists->lists[i].abstract;
		const char *link = b ? dom_val(b->node, "numStyleLink") : NULL;
		const struct docx_style *style = docx_style(styles, link);
		const struct list *to =
			style ? find_list(lists, style->list) : NULL;

		if (to && to->abstract)
			lists->lists[i].abstract = to->abstract;
	}
}

struct docx_lists *
docx_lists_read(struct arena *a, const xmlDoc *doc,
		const struct docx_styles *styles)
{
	struct docx_lists *lists = arena_alloc(a, sizeof *lists);
	const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *at = root ? root->children : NULL; at;
	     at = at->next)
		if (dom_is(at, "abstractNum") &&
		    lists->n_abstracts < LISTS_LIMIT)
			read_abstract(a, lists, at);
	for (const xmlNode *at = root ? root->children : NULL; at;
	     at = at->next)
		if (dom_is(at, "num") && lists->n < LISTS_LIMIT)
			read_list(a, lists, at);
	if (lists->n)
		qsort(lists->lists, lists->n, sizeof *lists->lists, by_id);
	follow_links(lists, styles);
	return lists;
}

/* --- counting --- */

static const struct level *
level_at(const struct list *list, int level)
{
	return list->own[level] ? list->own[level]
				: &list->abstract->levels[level];
}

int
docx_list_level(const struct docx_lists *lists, int list, const char *style)
{
	const struct list *l = find_list(lists, list);

	for (int i = 0; l && l->abstract && style && i < DOCX_LEVELS; i++)
		if (!strcmp(level_at(l, i)->style, style))
			return i;
	return 0;
}

/* Levels below one that counts begin again. */
static void
restart_below(struct list *list, int level)
{
	for (int i = level + 1; i < DOCX_LEVELS; i++) {
		int behind = level_at(list, i)->restart;

		if (behind != NEVER && (behind < 0 || level + 1 <= behind))
			list->abstract->set[i] = false;
	}
}

static void
step(struct list *list, int level)
{
	struct abstract *b = list->abstract;

	/* A list that starts anew does so once. */
	if (list->begin[level] >= 0) {
		b->count[level] = (unsigned)list->begin[level];
		list->begin[level] = -1;
	} else if (!b->set[level]) {
		b->count[level] = level_at(list, level)->start;
	} else {
		b->count[level]++;
	}
	b->set[level] = true;
	/* What stands above it and was never counted counts as its first. */
	for (int i = 0; i < level; i++)
		if (!b->set[i]) {
			b->count[i] = level_at(list, i)->start;
			b->set[i] = true;
		}
	restart_below(list, level);
}

static void
print_number(const struct list *list, int level, struct buf *out)
{
	const struct level *as = level_at(list, level);

	for (const char *s = as->text; *s; s++) {
		int of = *s == '%' && s[1] >= '1' && s[1] <= '9' ? s[1] - '1'
								 : -1;

		if (of < 0) {
			buf_putc(out, *s);
			continue;
		}
		docx_count_print(as->legal ? "decimal"
					   : level_at(list, of)->format,
				 list->abstract->count[of], out);
		s++;
	}
}

void
docx_list_count(struct docx_lists *lists, int list, int level, struct buf *out)
{
	struct list *l = find_list(lists, list);

	if (!l || !l->abstract || level < 0 || level >= DOCX_LEVELS)
		return;
	step(l, level);
	if (!strcmp(level_at(l, level)->format, "bullet"))
		buf_puts(out, "\u2022");
	else
		print_number(l, level, out);
}

#endif
