/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a graph is written. */
#include "config.h"

#include <string.h>

#include "cli/graph_format.h"
#include "export/safe.h"
#include "text/utf8.h"

/* --- strings ------------------------------------------------------------- */

/* A character that stands for itself nowhere, and what is written for it. */
struct escape {
	char c;
	const char *as;
};

/*
 * Append s with escapes, and without what acts on a terminal; the table ends
 * with a NUL.  Line ends and tabs are spaces: every value is one line.  What
 * is no character is U+FFFD, as XML wants it.
 */
static void
put_escaped(struct buf *out, const char *s, const struct escape *table)
{
	size_t len, n = strlen(s);
	const struct escape *e;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		for (e = table; e->c && e->c != s[i]; e++)
			;
		if (c == '\n' || c == '\t')
			buf_putc(out, ' ');
		else if (e->c)
			buf_puts(out, e->as);
		else if ((c & 0xFFFE) == 0xFFFE || c == 0xFFFD)
			buf_puts(out, "\xEF\xBF\xBD");
		else if (!safe_is_control(c))
			buf_add(out, s + i, len);
	}
}

/* --- DOT: https://graphviz.org/doc/info/lang.html ------------------------- */

static void
dot_string(struct buf *out, const char *s)
{
	static const struct escape escapes[] = { { '"', "\\\"" },
						 { '\\', "\\\\" },
						 { 0 } };

	buf_putc(out, '"');
	put_escaped(out, s, escapes);
	buf_putc(out, '"');
}

static void
dot_attribute(struct buf *out, const char *name, const char *value)
{
	if (!*value)
		return;
	buf_printf(out, ", %s=", name);
	dot_string(out, value);
}

static void
dot_node(struct buf *out, const struct graph_node *n)
{
	char date[DATE_SIZE];

	date_iso(n->adopted, date);
	buf_puts(out, "\t");
	dot_string(out, n->key);
	/* What is not held is told apart without colours, too. */
	buf_printf(out, " [style=%s", n->held ? "solid" : "dashed");
	dot_attribute(out, "kind", kind_name(n->kind));
	dot_attribute(out, "tooltip", n->title);
	dot_attribute(out, "adopted", date);
	buf_puts(out, "];\n");
}

static void
dot_edge(struct buf *out, const struct graph_edge *e)
{
	buf_puts(out, "\t");
	dot_string(out, e->from->key);
	buf_puts(out, " -> ");
	dot_string(out, e->to->key);
	buf_printf(out, " [weight=%zu", e->citations);
	dot_attribute(out, "label", relation_name(e->relation));
	dot_attribute(out, "pinpoints", e->pinpoints);
	buf_puts(out, "];\n");
}

/* --- GraphML: http://graphml.graphdrawing.org/ ---------------------------- */

static void
xml_text(struct buf *out, const char *s)
{
	static const struct escape escapes[] = {
		{ '&', "&amp;" },  { '<', "&lt;" }, { '>', "&gt;" },
		{ '"', "&quot;" }, { 0 },
	};

	put_escaped(out, s, escapes);
}

static void
xml_data(struct buf *out, const char *key, const char *value)
{
	if (!*value)
		return;
	buf_printf(out, "<data key=\"%s\">", key);
	xml_text(out, value);
	buf_puts(out, "</data>");
}

static void
xml_node(struct buf *out, const struct graph_node *n)
{
	char date[DATE_SIZE];

	date_iso(n->adopted, date);
	buf_puts(out, "<node id=\"");
	xml_text(out, n->key);
	buf_puts(out, "\">");
	xml_data(out, "symbol", n->symbol);
	xml_data(out, "kind", kind_name(n->kind));
	xml_data(out, "title", n->title);
	xml_data(out, "adopted", date);
	xml_data(out, "held", n->held ? "true" : "false");
	buf_puts(out, "</node>\n");
}

static void
xml_edge(struct buf *out, const struct graph_edge *e)
{
	buf_puts(out, "<edge source=\"");
	xml_text(out, e->from->key);
	buf_puts(out, "\" target=\"");
	xml_text(out, e->to->key);
	buf_puts(out, "\">");
	xml_data(out, "relation", relation_name(e->relation));
	buf_printf(out, "<data key=\"citations\">%zu</data>", e->citations);
	xml_data(out, "pinpoints", e->pinpoints);
	buf_puts(out, "</edge>\n");
}

/* --- CSV: RFC 4180 ------------------------------------------------------- */

static void
csv_field(struct buf *out, const char *s, char end)
{
	static const struct escape escapes[] = { { '"', "\"\"" }, { 0 } };

	buf_putc(out, '"');
	put_escaped(out, s, escapes);
	buf_putc(out, '"');
	buf_putc(out, end);
}

static void
csv_node(struct buf *out, const struct graph_node *n)
{
	char date[DATE_SIZE];

	date_iso(n->adopted, date);
	csv_field(out, n->key, ',');
	csv_field(out, kind_name(n->kind), ',');
	csv_field(out, date, ',');
	csv_field(out, n->title, ',');
}

static void
csv_edge(struct buf *out, const struct graph_edge *e)
{
	csv_node(out, e->from);
	csv_node(out, e->to);
	csv_field(out, e->to->held ? "true" : "false", ',');
	csv_field(out, relation_name(e->relation), ',');
	buf_printf(out, "%zu,", e->citations);
	csv_field(out, e->pinpoints, ',');
	csv_field(out, "United Nations", '\r');
	buf_putc(out, '\n');
}

/* --- the formats --------------------------------------------------------- */

#define KEY(id, on, type)                                                      \
	"<key id=\"" id "\" for=\"" on "\" attr.name=\"" id                    \
	"\" attr.type=\"" type "\"/>\n"

static const struct graph_format formats[] = {
	{
		.name = "dot",
		.head = "// Citations among resolutions.  Source of the "
			"texts: United Nations.\n"
			"digraph citations {\n"
			"\tlabel=\"Source: United Nations\";\n"
			"\trankdir=LR;\n\tnode [shape=box];\n",
		.tail = "}\n",
		.node = dot_node,
		.edge = dot_edge,
	},
	{
		.name = "graphml",
		.head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			"<graphml "
			"xmlns=\"http://graphml.graphdrawing.org/"
			"xmlns\">\n" KEY("source", "graph", "string") KEY(
				"symbol", "node", "string") KEY("kind", "node",
								"string")
				KEY("title", "node", "string") KEY(
					"adopted", "node",
					"string") KEY("held", "node",
						      "boolean") KEY("relation",
								     "edge",
								     "string")
					KEY("citations", "edge", "int") KEY(
						"pinpoints", "edge",
						"string") "<graph "
							  "edgedefault="
							  "\"directed\">\n"
							  "<data "
							  "key=\"source\">"
							  "Texts: United "
							  "Nations</data>\n",
		.tail = "</graph>\n</graphml>\n",
		.node = xml_node,
		.edge = xml_edge,
	},
	{
		.name = "csv",
		.head = "from,from_kind,from_adopted,from_title,"
			"to,to_kind,to_adopted,to_title,to_held,"
			"relation,citations,pinpoints,source\r\n",
		.tail = "",
		.edge = csv_edge,
	},
};

const struct graph_format *
graph_format_find(const char *name)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return NULL;
}
