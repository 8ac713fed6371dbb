/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents of other kinds in a document, in parts of their own. */
#include "config.h"

#include <string.h>

#include "source/docx_int.h"
#include "source/html.h"
#include "source/mime.h"
#include "source/zip.h"
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

/* A text has neither control characters nor the markup of others. */
static bool
is_text(const char *s, size_t n)
{
	static const char *const others[] = { "{\\rtf", "<", "PK\3\4",
					      "\320\317" };

	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (n >= strlen(others[i]) &&
		    !memcmp(s, others[i], strlen(others[i])))
			return false;
	return n && !memchr(s, '\0', n) && utf8_valid(s, n, NULL);
}

/* A line is a paragraph. */
static void
add_lines(struct flow *flow, const char *s, size_t n)
{
	const char *end = s + n;

	while (s < end) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		struct buf line = BUF_INIT;

		stop = stop ? stop : end;
		flow_text(&line, s, (size_t)(stop - s));
		flow_add(flow, FLOW_TEXT, line.data ? line.data : "", line.len);
		buf_free(&line);
		s = stop + 1;
	}
}

static bool
add_document(struct flow *flow, const struct zip_part *part,
	     docx_chunk_reader *read)
{
	struct error err = { 0 };
	struct zip zip;

	return part->len > 4 && !memcmp(part->data, "PK\3\4", 4) &&
	       !zip_read(flow->a, part->name, part->data, part->len, &zip,
			 &err) &&
	       read(flow, &zip);
}

void
docx_chunk(struct flow *flow, const struct zip_part *part,
	   docx_chunk_reader *read)
{
	struct buf page = BUF_INIT;
	bool read_it;

	if (html_is(part->data, part->len))
		read_it = html_add(flow, part->data, part->len);
	else if (mime_page(part->data, part->len, &page))
		read_it = html_add(flow, page.data ? page.data : "", page.len);
	else
		read_it = add_document(flow, part, read);
	if (!read_it && is_text(part->data, part->len)) {
		add_lines(flow, part->data, part->len);
		read_it = true;
	}
	if (!read_it)
		flow_unread(flow, "another document");
	buf_free(&page);
}

#endif
