/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One text of one work, taken apart. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/fact.h"
#include "model/label.h"
#include "model/resolution.h"

struct resolution *
resolution_new(void)
{
	struct arena *a = arena_new();
	struct resolution *r = arena_alloc(a, sizeof(*r));
	const struct fact *f;

	*r = (struct resolution){
		.arena = a,
		.file = "",
		.digest = "",
		.key = "",
		.lang = "",
		.details.vote.outcome = "",
	};
	for (size_t i = 0; (f = fact_at(i)); i++)
		if (f->type == FACT_STRING)
			*fact_string(r, f) = "";
	return r;
}

void
resolution_free(struct resolution *r)
{
	if (r)
		arena_free(r->arena);
}

long
resolution_paragraph(const struct resolution *r, const char *label)
{
	long found = -1;

	/* A label as printed goes before one in other letters: (i), (I). */
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		if (!strcmp(r->paragraphs[i].label, label))
			return (long)i;
		if (found < 0 && label_same(label, r->paragraphs[i].label))
			found = (long)i;
	}
	return found;
}

long
resolution_paragraph_meant(const struct resolution *r, const char *typed)
{
	char label[64];
	long found = resolution_paragraph(r, typed);
	int n = (int)strcspn(typed, " \t");

	snprintf(label, sizeof(label), "%.*s", n, typed);
	if (found < 0)
		found = resolution_paragraph(r, label);
	if (found < 0 && *label >= '0' && *label <= '9') {
		snprintf(label, sizeof(label), "OP%.*s", n, typed);
		found = resolution_paragraph(r, label);
	}
	return found;
}

/* The first paragraph of a part ("Annex II"), -1 where there is none. */
static long
first_of(const struct resolution *r, const char *part, size_t n)
{
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const char *label = r->paragraphs[i].label;

		if (strncasecmp(label, part, n) == 0 && label[n] == '/')
			return (long)i;
	}
	return -1;
}

long
resolution_pinpointed(const struct resolution *r, const char *pinpoint)
{
	static const char *const sections[] = { "section ", "sect. " };
	size_t n = strcspn(pinpoint, ",;");
	char label[64];
	long found;

	if (n >= sizeof(label))
		return -1;
	memcpy(label, pinpoint, n);
	label[n] = '\0';
	found = resolution_paragraph(r, label);
	for (size_t i = 0; i < r->n_paragraphs && found < 0; i++)
		if (label_named(pinpoint, r->paragraphs[i].label))
			found = (long)i;
	if (found < 0)
		found = first_of(r, label, n);
	for (int i = 0; i < 2 && found < 0; i++) {
		size_t word = strlen(sections[i]);

		if (strncmp(label, sections[i], word) == 0)
			found = first_of(r, label + word, n - word);
	}
	return found;
}

long
resolution_footnote(const struct resolution *r, const char *label)
{
	for (size_t i = 0; i < r->n_footnotes; i++)
		if (!strcmp(r->footnotes[i].label, label))
			return (long)i;
	return -1;
}

bool
resolution_removed(const struct resolution *r, const char *text, size_t n)
{
	for (size_t i = 0; i < r->n_removed; i++)
		if (strlen(r->removed[i]) == n &&
		    memcmp(r->removed[i], text, n) == 0)
			return true;
	return false;
}

bool
paragraph_calls(const struct paragraph *p, const char *footnote)
{
	for (size_t i = 0; i < p->n_marks; i++)
		if (!strcmp(p->marks[i].footnote, footnote))
			return true;
	return false;
}

static const char *const parts[] = {
	[PART_PREAMBULAR] = "preambular", [PART_OPERATIVE] = "operative",
	[PART_HEADING] = "heading",	  [PART_ANNEX] = "annex",
	[PART_OTHER] = "other",
};

static const char *const kinds[] = {
	[KIND_RESOLUTION] = "resolution", [KIND_DECISION] = "decision",
	[KIND_STATEMENT] = "statement",	  [KIND_DOCUMENT] = "document",
	[KIND_INSTRUMENT] = "instrument",
};

static const struct {
	const char *name, *title;
} relations[] = {
	[RELATION_NONE] = { "", "" },
#define RELATION(id, name, title) [RELATION_##id] = { name, title },
#include "model/relations.def"
#undef RELATION
};

const char *
part_name(enum part p)
{
	return parts[p];
}

const char *
kind_name(enum work_kind k)
{
	return kinds[k];
}

enum part
part_from_name(const char *name)
{
	for (unsigned p = PART_PREAMBULAR; p < PART_OTHER; p++)
		if (!strcmp(parts[p], name))
			return (enum part)p;
	return PART_OTHER;
}

enum work_kind
kind_from_name(const char *name)
{
	for (unsigned k = KIND_RESOLUTION; k < KIND_INSTRUMENT; k++)
		if (!strcmp(kinds[k], name))
			return (enum work_kind)k;
	return KIND_INSTRUMENT;
}

const char *
relation_name(enum relation r)
{
	return relations[r].name;
}

const char *
relation_title(enum relation r)
{
	return relations[r].title;
}

enum relation
relation_from_name(const char *name, size_t n)
{
	for (unsigned r = RELATION_NONE + 1; r < RELATION_COUNT; r++)
		if (strlen(relations[r].name) == n &&
		    !memcmp(relations[r].name, name, n))
			return (enum relation)r;
	return RELATION_NONE;
}

bool
citation_belongs(const struct resolution *r, const struct citation *c,
		 size_t paragraph)
{
	return c->place == PLACE_PARAGRAPH
		       ? c->index == paragraph
		       : paragraph_calls(&r->paragraphs[paragraph],
					 r->footnotes[c->index].label);
}

bool
doubt_belongs(const struct doubt *d, const struct paragraph *p)
{
	static const char footnote[] = "footnote ";
	size_t n = sizeof footnote - 1;

	return strcmp(d->where, p->label) == 0 ||
	       (strncmp(d->where, footnote, n) == 0 &&
		paragraph_calls(p, d->where + n));
}

bool
paragraph_is_row(const struct paragraph *p)
{
	return p->part == PART_OTHER && memchr(p->text, '\t', p->len);
}

const char *
resolution_title(const struct resolution *r)
{
	/* Arabic files leave the dash that parts it from the number. */
	const char *title = r->title + strspn(r->title, "- ");

	return *title ? title : r->agenda_title;
}

const char *
resolution_incipit(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (r->paragraphs[i].part == PART_OPERATIVE)
			return r->paragraphs[i].text;
	return r->n_paragraphs ? r->paragraphs[0].text : "";
}
