/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters: one row of a table for each thing that may be asked. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/filter.h"
#include "model/language.h"

/* --- one value ------------------------------------------------------- */

static enum status
set_body(struct work_filter *f, const char *value, struct error *err)
{
	struct buf all = BUF_INIT;
	enum body b = body_from_code(value, strlen(value));
	enum status s = STATUS_OK;

	for (int i = BODY_NONE + 1; i < BODY_COUNT; i++)
		buf_printf(&all, "%s%s", i > BODY_NONE + 1 ? ", " : "",
			   body_code((enum body)i));
	if (b == BODY_NONE)
		s = error_set(err, STATUS_USAGE, "no body '%s'; there are %s",
			      value, all.data);
	else
		f->body = b;
	buf_free(&all);
	return s;
}

/* "2020", "2020-2022", "2020-" or "-2022". */
static enum status
set_year(struct work_filter *f, const char *value, struct error *err)
{
	int first = 0, last = 9999, n = 0, read = 0;

	if (*value == '-')
		sscanf(value, "-%4d%n", &last, &n);
	else
		read = sscanf(value, "%4d%n-%4d%n", &first, &n, &last, &n);
	if (read == 1 && value[n] == '-' && !value[n + 1])
		n++;
	else if (read == 1)
		last = first;
	if (!n || value[n] || first < 0 || last < first ||
	    (first && first < 1000) || last < 1000)
		return error_set(err, STATUS_USAGE,
				 "no year '%s'; say 2020 or 2020-2022", value);
	f->first_year = first;
	f->last_year = last;
	return STATUS_OK;
}

static enum status
set_string(char *to, size_t size, const char *value, const char *what,
	   struct error *err)
{
	if (!*value || strlen(value) >= size)
		return error_set(err, STATUS_USAGE, "no %s '%s'", what, value);
	snprintf(to, size, "%s", value);
	return STATUS_OK;
}

static enum status
set_session(struct work_filter *f, const char *value, struct error *err)
{
	return set_string(f->session, sizeof(f->session), value, "session",
			  err);
}

static enum status
set_lang(struct work_filter *f, const char *value, struct error *err)
{
	if (!language_known(value))
		return error_set(err, STATUS_USAGE,
				 "no language '%s'; there are %s", value,
				 LANGUAGES_DEFAULT);
	return set_string(f->lang, sizeof(f->lang), value, "language", err);
}

static enum status
set_subject(struct work_filter *f, const char *value, struct error *err)
{
	return set_string(f->subject, sizeof(f->subject), value, "subject",
			  err);
}

static enum status
set_annotated(struct work_filter *f, const char *value, struct error *err)
{
	(void)value, (void)err;
	f->annotated = true;
	return STATUS_OK;
}

static enum status
set_unread(struct work_filter *f, const char *value, struct error *err)
{
	(void)value, (void)err;
	f->unread = true;
	return STATUS_OK;
}

static enum status
set_doubtful(struct work_filter *f, const char *value, struct error *err)
{
	(void)value, (void)err;
	f->doubtful = true;
	return STATUS_OK;
}

static const struct question {
	const char *name;
	bool flag; /* takes no value */
	enum status (*set)(struct work_filter *f, const char *value,
			   struct error *err);
} questions[] = {
	{ "body", false, set_body },	   { "year", false, set_year },
	{ "session", false, set_session }, { "lang", false, set_lang },
	{ "subject", false, set_subject }, { "annotated", true, set_annotated },
	{ "unread", true, set_unread },	   { "doubtful", true, set_doubtful },
};

/* The question whose name the n bytes at s are; NULL: none. */
static const struct question *
find(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof(questions) / sizeof(*questions); i++)
		if (strlen(questions[i].name) == n &&
		    strncmp(questions[i].name, s, n) == 0)
			return &questions[i];
	return NULL;
}

enum status
filter_set(struct work_filter *f, const char *name, const char *value,
	   struct error *err)
{
	const struct question *q = find(name, strlen(name));

	return q ? q->set(f, value, err)
		 : error_set(err, STATUS_USAGE, "no filter '%s'", name);
}

/* --- lines ----------------------------------------------------------- */

/* The question that begins at s, of which a word has n bytes. */
static const struct question *
begins(const char *s, size_t n)
{
	size_t equals = strcspn(s, "=");
	const struct question *q = find(s, equals < n ? equals : n);

	return q && q->flag == (equals >= n) ? q : NULL;
}

enum status
filter_read(struct work_filter *f, const char *line, struct error *err)
{
	const struct question *q = NULL;
	struct work_filter made = { 0 };
	struct buf value = BUF_INIT;
	enum status s = STATUS_OK;
	size_t n;

	for (line += strspn(line, " "); s == STATUS_OK; line += n) {
		const struct question *next;

		n = strcspn(line, " ");
		next = begins(line, n);
		if (q && (next || !n))
			s = q->set(&made, value.data ? value.data : "", err);
		if (!n || s != STATUS_OK)
			break;
		if (!next && (!q || q->flag)) {
			s = error_set(err, STATUS_USAGE,
				      "no filter '%.*s'; there are body=, "
				      "year=, session=, lang=, subject=, "
				      "annotated, unread and doubtful",
				      (int)n, line);
			break;
		}
		if (next) {
			size_t name = next->flag ? n : strlen(next->name) + 1;

			buf_clear(&value);
			buf_add(&value, line + name, n - name);
			q = next;
		} else {
			buf_printf(&value, " %.*s", (int)n, line);
		}
		n += strspn(line + n, " ");
	}
	buf_free(&value);
	if (s == STATUS_OK)
		*f = made;
	return s;
}

bool
filter_active(const struct work_filter *f)
{
	return f->body != BODY_NONE || f->last_year || *f->session ||
	       *f->lang || *f->subject || f->annotated || f->unread ||
	       f->doubtful;
}

/* "2020", "2020-2022", "2020-", "-2022". */
static void
put_years(const struct work_filter *f, struct buf *out)
{
	if (f->first_year)
		buf_printf(out, "%d", f->first_year);
	if (f->first_year != f->last_year)
		buf_puts(out, "-");
	if (f->last_year != f->first_year && f->last_year != 9999)
		buf_printf(out, "%d", f->last_year);
}

void
filter_line(const struct work_filter *f, struct buf *out)
{
	if (f->body != BODY_NONE)
		buf_printf(out, "body=%s ", body_code(f->body));
	if (f->last_year) {
		buf_puts(out, "year=");
		put_years(f, out);
		buf_putc(out, ' ');
	}
	if (*f->session)
		buf_printf(out, "session=%s ", f->session);
	if (*f->lang)
		buf_printf(out, "lang=%s ", f->lang);
	if (*f->subject)
		buf_printf(out, "subject=%s ", f->subject);
	buf_puts(out, f->annotated ? "annotated " : "");
	buf_puts(out, f->unread ? "unread " : "");
	buf_puts(out, f->doubtful ? "doubtful " : "");
}

static void
comma(struct buf *out)
{
	buf_puts(out, out->len ? ", " : "");
}

void
filter_words(const struct work_filter *f, struct buf *out)
{
	if (f->body != BODY_NONE)
		buf_puts(out, body_code(f->body));
	if (*f->session) {
		comma(out);
		buf_printf(out, "session %s", f->session);
	}
	if (f->last_year) {
		comma(out);
		put_years(f, out);
	}
	if (*f->lang) {
		comma(out);
		buf_printf(out, "in %s", language_name(f->lang));
	}
	if (*f->subject) {
		comma(out);
		buf_printf(out, "on %s", f->subject);
	}
	if (f->annotated) {
		comma(out);
		buf_puts(out, "annotated");
	}
	if (f->unread) {
		comma(out);
		buf_puts(out, "unread");
	}
	if (f->doubtful) {
		comma(out);
		buf_puts(out, "doubtful");
	}
}
