/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The facts of a resolution as a table. */
#include "config.h"

#include "model/fact.h"

static const struct fact facts[] = {
#define FACT(member, type, name, title)                                        \
	{ offsetof(struct resolution, member), FACT_##type, name, title },
#include "model/facts.def"
#undef FACT
};

const struct fact *
fact_at(size_t i)
{
	return i < sizeof(facts) / sizeof(*facts) ? &facts[i] : NULL;
}

const char **
fact_string(struct resolution *r, const struct fact *f)
{
	void *member = (char *)r + f->at;

	return f->type == FACT_STRING ? member : NULL;
}

struct date *
fact_date(struct resolution *r, const struct fact *f)
{
	void *member = (char *)r + f->at;

	return f->type == FACT_DATE ? member : NULL;
}

const char *
fact_text(const struct resolution *r, const struct fact *f, char iso[DATE_SIZE])
{
	const void *member = (const char *)r + f->at;

	if (f->type == FACT_STRING)
		return *(const char *const *)member;
	date_iso(*(const struct date *)member, iso);
	return iso;
}
