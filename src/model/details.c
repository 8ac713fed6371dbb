/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sponsors, votes and subjects: their names, and as JSON. */
#include "config.h"

#include "base/json.h"
#include "model/details.h"

static const struct {
	const char *name, *title;
} sides[] = {
	[VOTE_IN_FAVOUR] = { "in_favour", "In favour" },
	[VOTE_AGAINST] = { "against", "Against" },
	[VOTE_ABSTAINING] = { "abstaining", "Abstaining" },
};

const char *
vote_side_title(enum vote_side s)
{
	return sides[s].title;
}

/* Whether anything was counted. */
static bool
vote_counted(const struct vote *v)
{
	for (int s = 0; s < VOTE_SIDES; s++)
		if (v->total[s] || v->countries[s].n)
			return true;
	return false;
}

bool
details_known(const struct details *f)
{
	return f->sponsors.n || f->additional_sponsors.n || f->n_subjects ||
	       (f->vote.outcome && *f->vote.outcome) || vote_counted(&f->vote);
}

static void
names(struct json *j, const char *name, const struct names *list)
{
	json_name(j, name);
	json_open(j, '[');
	for (size_t i = 0; i < list->n; i++)
		json_string(j, list->names[i]);
	json_close(j, ']');
}

static void
vote(struct json *j, const struct vote *v)
{
	json_name(j, "vote");
	json_open(j, '{');
	json_member(j, "outcome", v->outcome);
	for (int s = 0; s < VOTE_SIDES; s++) {
		json_name(j, sides[s].name);
		json_open(j, '{');
		json_member_number(j, "total", (long long)v->total[s]);
		names(j, "countries", &v->countries[s]);
		json_close(j, '}');
	}
	json_close(j, '}');
}

void
details_json(const struct details *f, struct json *j)
{
	names(j, "sponsors", &f->sponsors);
	names(j, "additional_sponsors", &f->additional_sponsors);
	vote(j, &f->vote);
	json_name(j, "subjects");
	json_open(j, '[');
	for (size_t i = 0; i < f->n_subjects; i++) {
		json_open(j, '{');
		json_member(j, "text", f->subjects[i].text);
		json_member(j, "scheme", f->subjects[i].scheme);
		json_member(j, "uri", f->subjects[i].uri);
		json_close(j, '}');
	}
	json_close(j, ']');
}
