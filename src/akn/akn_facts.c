/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the head of an Akoma Ntoso file tells of how a text came about: the
 * draft and its sponsors, the vote, the subjects.  It is in English in the
 * files of every language, and so are these.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "parse/chars.h"
#include "akn/akn_doc.h"
#include "akn/akn_names.h"

/*
 * Attributes with "&#38;" for "&", as libxml2 leaves them; and the files have
 * escaped apostrophes once too often.
 */
static char *
unescape(struct arena *a, const char *s)
{
	static const char ampersand[] = "&#38;", apostrophe[] = "&#39;";
	char *out = arena_strdup(a, s), *to = out;

	for (const char *from = out; *from;) {
		*to++ = *from++;
		if (from[-1] == '&' &&
		    !strncmp(from - 1, ampersand, sizeof ampersand - 1)) {
			from += sizeof ampersand - 2;
			to[-1] = '&';
		}
	}
	*to = '\0';
	to = strstr(out, apostrophe);
	if (to) {
		*to = '\'';
		memmove(to + 1, to + sizeof apostrophe - 1,
			strlen(to + sizeof apostrophe - 1) + 1);
	}
	return out;
}

/* --- the vote -------------------------------------------------------- */

/* How the files call the ways of adopting. */
static const struct way {
	const char *id, *outcome;
} ways[] = {
	{ "adoptedWithoutVote", "without a vote" },
	{ "adoptedRecordedVote", "recorded vote" },
	{ "adoptedByAcclamation", "by acclamation" },
	{ "VOTING BY MAIL", "by mail" },
};

/* "Adopted 133-3-0, 88th meeting": how it went, and counts if any. */
static void
read_outcome(struct arena *a, struct vote *v, const char *s)
{
	static const char adopted[] = "Adopted ";
	unsigned count[VOTE_SIDES];

	if (strncmp(s, adopted, sizeof adopted - 1) != 0)
		return;
	s += sizeof adopted - 1;
	if (sscanf(s, "%5u-%5u-%5u", &count[0], &count[1], &count[2]) == 3) {
		for (int i = 0; i < VOTE_SIDES; i++)
			if (!v->total[i])
				v->total[i] = count[i];
		if (!*v->outcome)
			v->outcome = "recorded vote";
	} else if (!strncmp(s, "without", 7)) {
		v->outcome = "without a vote";
	} else if (!*v->outcome) {
		v->outcome = arena_strndup(a, s, strcspn(s, ",;"));
	}
}

static void
read_voting(struct arena *a, struct vote *v, const struct akn_node *e)
{
	const char *s = akn_attr(e, "outcome");

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (!strcmp(s, ways[i].id))
			v->outcome = ways[i].outcome;
	read_outcome(a, v, s);
}

/* Which side an element is about; VOTE_SIDES: none. */
static enum vote_side
side_of(const struct akn_node *e)
{
	static const char *const ids[] = { "inFavour", "against",
					   "abstaining" };
	const char *id = akn_attr(e, "refersTo");
	int i = 0;

	id += *id == '#';
	while (i < VOTE_SIDES && strcmp(id, ids[i]) != 0)
		i++;
	return (enum vote_side)i;
}

/* The organizations below e, each a name or a list of them. */
static void
read_countries(struct arena *a, struct vote *v, enum vote_side side,
	       const struct akn_node *top, bool lists)
{
	struct akn_names l = { .a = a, .to = &v->countries[side] };

	for (const struct akn_node *e = akn_next(top, top); e;
	     e = akn_next(e, top)) {
		const char *s;

		if (e->tag != TAG_organization)
			continue;
		s = akn_plain(a, e);
		if (lists)
			akn_names_split(&l, s);
		else
			akn_names_add(&l, s, strlen(s));
	}
}

static void
read_count(struct arena *a, struct vote *v, const struct akn_node *count)
{
	enum vote_side side = side_of(count);
	const char *value = akn_attr(count, "value");
	size_t digits = char_digits(value, strlen(value));

	if (side == VOTE_SIDES || v->countries[side].n)
		return;
	read_countries(a, v, side, count, false);
	v->total[side] = digits ? (size_t)char_number(value, digits)
				: v->countries[side].n;
}

/* What the closing lines print, where the head only counts. */
static void
read_printed(struct arena *a, struct vote *v, const struct akn_node *end)
{
	for (const struct akn_node *e = end ? akn_next(end, end) : NULL; e;
	     e = akn_next(e, end)) {
		enum vote_side side = side_of(e);

		if (e->tag == TAG_outcome && side != VOTE_SIDES &&
		    v->total[side] && !v->countries[side].n)
			read_countries(a, v, side, e, true);
	}
}

/* --- subjects -------------------------------------------------------- */

/* Their schemes as the files write them, and as people do. */
static const struct scheme {
	const char *id, *name;
} schemes[] = {
	{ "UNBIS Thesaurus", "UNBIS" },
	{ "SDGO", "SDG" },
};

static const char *
scheme_of(struct arena *a, const struct akn_node *e)
{
	const char *s = akn_attr(e, "dictionary");

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (!strcmp(s, schemes[i].id))
			return schemes[i].name;
	return arena_strdup(a, s);
}

static const char *
text_of(struct arena *a, const struct akn_node *e, const char *scheme)
{
	const char *shown = akn_attr(e, "showAs");
	const char *value = akn_attr(e, "value");
	char *text;

	if (!strcmp(scheme, "SDG"))
		return arena_printf(a, "Goal %s", value);
	text = unescape(a, *shown ? shown : value);
	for (char *p = text; *p; p++)
		*p = *p == '_' ? ' ' : *p;
	return text;
}

/* The files repeat themselves, with an address and without. */
static struct subject *
known(const struct details *d, const struct subject *s)
{
	for (size_t i = 0; i < d->n_subjects; i++)
		if (!strcasecmp(d->subjects[i].text, s->text) &&
		    !strcmp(d->subjects[i].scheme, s->scheme))
			return &d->subjects[i];
	return NULL;
}

static void
read_keyword(struct arena *a, struct details *d, size_t *cap,
	     const struct akn_node *e)
{
	struct subject s = { .scheme = scheme_of(a, e) }, *old;

	s.text = text_of(a, e, s.scheme);
	s.uri = arena_strdup(a, akn_attr(e, "href"));
	old = known(d, &s);
	if (old && !*old->uri)
		old->uri = s.uri;
	if (old || !*s.text)
		return;
	d->subjects = arena_grow(a, d->subjects, d->n_subjects, cap, sizeof s);
	d->subjects[d->n_subjects++] = s;
}

/* --- the whole ------------------------------------------------------- */

/* "A/C.3/77/L.27", of an attribute that may say other things. */
static void
take_symbol(const char **into, struct arena *a, const struct akn_node *e)
{
	const char *s = akn_attr(e, "as");

	if (!**into && strchr(s, '/') && !strchr(s, ' '))
		*into = arena_strdup(a, s);
}

static void
read_step(struct arena *a, struct resolution *r, const struct akn_node *e)
{
	struct details *d = &r->details;
	const char *outcome = akn_attr(e, "outcome");
	const char *by = unescape(a, akn_attr(e, "by"));

	if (!strcmp(outcome, "draftResolution") ||
	    !strcmp(outcome, "draftDecision")) {
		if (!d->sponsors.n)
			akn_names_split(
				&(struct akn_names){ .a = a,
						     .to = &d->sponsors },
				by);
		take_symbol(&r->draft, a, e);
	} else if (!strcmp(outcome, "draftResolutionAdditionalSponsors")) {
		if (!d->additional_sponsors.n)
			akn_names_split(
				&(struct akn_names){
					.a = a, .to = &d->additional_sponsors },
				by);
	} else if (!strcmp(outcome, "recommendedForAdoption")) {
		take_symbol(&r->committee_report, a, e);
	} else if (!strcmp(outcome, "adopted")) {
		read_outcome(a, &d->vote, by);
		read_outcome(a, &d->vote, akn_attr(e, "as"));
	}
}

/* "18b" and its title; other keywords that refer are none of subject. */
static void
read_agenda_title(struct arena *a, struct resolution *r,
		  const struct akn_node *e)
{
	const char *s = unescape(a, akn_attr(e, "showAs"));
	size_t n = strlen(s);

	if (*r->agenda_title || strcmp(akn_attr(e, "refersTo"), "agenda") != 0)
		return;
	r->agenda_title = arena_strndup(a, s, n && s[n - 1] == '.' ? n - 1 : n);
}

void
akn_facts(struct akn_doc *doc, const struct akn_node *root)
{
	struct arena *a = doc->hand.a;
	struct details *d = &doc->r->details;
	size_t cap = 0;

	for (const struct akn_node *e = akn_next(root, root); e;
	     e = akn_next(e, root)) {
		if (e->tag == TAG_step)
			read_step(a, doc->r, e);
		else if (e->tag == TAG_voting)
			read_voting(a, &d->vote, e);
		else if (e->tag == TAG_count)
			read_count(a, &d->vote, e);
		else if (e->tag == TAG_keyword && *akn_attr(e, "refersTo"))
			read_agenda_title(a, doc->r, e);
		else if (e->tag == TAG_keyword)
			read_keyword(a, d, &cap, e);
		else if (e->tag == TAG_coverPage)
			break; /* the text begins */
	}
	read_printed(a, &d->vote, akn_find(root, TAG_conclusions));
}
