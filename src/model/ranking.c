/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked of a ranking of documents. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "model/ranking.h"

static enum status
set_relation(struct ranking *r, const char *value, struct error *err)
{
	r->relation = relation_from_name(value, strlen(value));
	return r->relation != RELATION_NONE
		       ? STATUS_OK
		       : error_set(err, STATUS_USAGE,
				   "no relation '%s'; recall, reaffirm, note "
				   "and others are listed in reaffirm(1)",
				   value);
}

static enum status
set_of(struct ranking *r, const char *value, struct error *err)
{
	r->of = body_from_code(value, strlen(value));
	return r->of != BODY_NONE
		       ? STATUS_OK
		       : error_set(err, STATUS_USAGE,
				   "no body '%s'; there are GA, SC, ECOSOC, "
				   "HRC and others",
				   value);
}

static const struct {
	const char *name;
	enum status (*set)(struct ranking *r, const char *value,
			   struct error *err);
} questions[] = { { "relation", set_relation }, { "of", set_of } };
enum { QUESTIONS = sizeof(questions) / sizeof(*questions) };

enum status
ranking_set(struct ranking *r, const char *name, const char *value,
	    struct error *err)
{
	for (int i = 0; i < QUESTIONS; i++)
		if (strcmp(questions[i].name, name) == 0)
			return questions[i].set(r, value, err);
	return filter_set(&r->filter, name, value, err);
}

/* Take a word such as "of=SC"; false: it is a filter's. */
static bool
take(struct ranking *r, const char *word, size_t n, enum status *s,
     struct error *err)
{
	char value[64];

	for (int i = 0; i < QUESTIONS; i++) {
		size_t len = strlen(questions[i].name);

		if (n <= len || word[len] != '=' ||
		    strncmp(word, questions[i].name, len) != 0)
			continue;
		n -= ++len;
		if (n >= sizeof(value))
			n = sizeof(value) - 1;
		memcpy(value, word + len, n);
		value[n] = '\0';
		*s = questions[i].set(r, value, err);
		return true;
	}
	return false;
}

enum status
ranking_read(struct ranking *r, const char *line, struct error *err)
{
	struct ranking made = { 0 };
	struct buf rest = BUF_INIT;
	enum status s = STATUS_OK;
	size_t n;

	for (line += strspn(line, " "); *line && s == STATUS_OK; line += n) {
		n = strcspn(line, " ");
		if (!take(&made, line, n, &s, err))
			buf_printf(&rest, "%s%.*s", rest.len ? " " : "", (int)n,
				   line);
		n += strspn(line + n, " ");
	}
	if (s == STATUS_OK)
		s = filter_read(&made.filter, rest.data ? rest.data : "", err);
	buf_free(&rest);
	if (s == STATUS_OK)
		*r = made;
	return s;
}

void
ranking_words(const struct ranking *r, struct buf *out)
{
	size_t before = out->len;

	filter_words(&r->filter, out);
	if (r->relation != RELATION_NONE) {
		const char *title = relation_title(r->relation);

		/* "Reaffirmed by", in the middle of a line. */
		buf_printf(out, "%s%c%s", out->len > before ? ", " : "",
			   tolower((unsigned char)*title), title + 1);
	}
	if (r->of != BODY_NONE)
		buf_printf(out, "%sof %s", out->len > before ? ", " : "",
			   body_code(r->of));
}
