/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the elements of a page are, and which of it is its text. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "source/html_int.h"

#ifdef HAVE_LIBXML2

static const struct element {
	const char *name;
	enum html_act act;
} elements[] = {
	{ "p", HTML_BLOCK },	      { "div", HTML_BLOCK },
	{ "td", HTML_BLOCK },	      { "th", HTML_BLOCK },
	{ "tr", HTML_BLOCK },	      { "body", HTML_BLOCK },
	{ "html", HTML_BLOCK },	      { "center", HTML_BLOCK },
	{ "blockquote", HTML_BLOCK }, { "section", HTML_BLOCK },
	{ "article", HTML_BLOCK },    { "main", HTML_BLOCK },
	{ "header", HTML_BLOCK },     { "aside", HTML_SKIP },
	{ "caption", HTML_BLOCK },    { "dl", HTML_BLOCK },
	{ "dt", HTML_BLOCK },	      { "dd", HTML_BLOCK },
	{ "address", HTML_BLOCK },    { "figure", HTML_BLOCK },
	{ "fieldset", HTML_BLOCK },   { "hr", HTML_BLOCK },
	{ "h1", HTML_HEADING },	      { "h2", HTML_HEADING },
	{ "h3", HTML_HEADING },	      { "h4", HTML_HEADING },
	{ "h5", HTML_HEADING },	      { "h6", HTML_HEADING },
	{ "ol", HTML_LIST },	      { "ul", HTML_LIST },
	{ "menu", HTML_LIST },	      { "li", HTML_ITEM },
	{ "table", HTML_TABLE },      { "br", HTML_BREAK },
	{ "sup", HTML_RAISED },	      { "a", HTML_LINK },
	{ "pre", HTML_PRE },	      { "xmp", HTML_PRE },
	{ "plaintext", HTML_PRE },    { "head", HTML_SKIP },
	{ "title", HTML_SKIP },	      { "script", HTML_SKIP },
	{ "style", HTML_SKIP },	      { "nav", HTML_SKIP },
	{ "noscript", HTML_SKIP },    { "iframe", HTML_SKIP },
	{ "svg", HTML_SKIP },	      { "math", HTML_ENTER },
	{ "form", HTML_BLOCK },	      { "button", HTML_SKIP },
	{ "select", HTML_SKIP },      { "textarea", HTML_SKIP },
	{ "template", HTML_SKIP },    { "footer", HTML_SKIP },
	{ "object", HTML_SKIP },      { "applet", HTML_SKIP },
	{ "del", HTML_SKIP },	      { "audio", HTML_SKIP },
	{ "video", HTML_SKIP },	      { "noframes", HTML_SKIP },
};

/* Parts of a page by the word in "role". */
static const char *const strange_roles[] = {
	"navigation", "banner", "contentinfo", "search", "complementary",
};

/*
 * What systems that make pages call the parts round a text, in "class" or "id":
 * one whole word of those.
 */
static const char *const strange_names[] = {
	"addtoany_share_save_container",
	"breadcrumb",
	"breadcrumbs",
	"catlinks",
	"comments",
	"comments-area",
	"cookie-banner",
	"cookie-notice",
	"disqus_thread",
	"entry-footer",
	"entry-meta",
	"footer",
	"headertemplate",
	"jp-relatedposts",
	"mw-editsection", /* of wikis: for those who write */
	"mw-navigation",
	"navbar",
	"navigation",
	"newsletter",
	"noprint",
	"pager",
	"pagination",
	"post-navigation",
	"printfooter",
	"related",
	"related-posts",
	"respond",
	"sharedaddy",
	"sidebar",
	"siteSub",
	"skip-link",
	"social-share",
	"toc",
	"ws-noexport",
};

/* One of the words of an attribute is such a name. */
static bool
names_strange(const char *words)
{
	for (size_t n; *words; words += n) {
		words += strspn(words, " \t\n");
		n = strcspn(words, " \t\n");
		for (size_t i = 0;
		     n && i < sizeof strange_names / sizeof *strange_names; i++)
			if (!strncasecmp(words, strange_names[i], n) &&
			    !strange_names[i][n])
				return true;
	}
	return false;
}

/* Which of them a page as a whole may be called after. */
static bool
is_whole(const xmlNode *node)
{
	return dom_is(node, "html") || dom_is(node, "body") ||
	       dom_is(node, "main") || dom_is(node, "article");
}

static bool
holds(const char *s, const char *word)
{
	return strcasestr(s, word) != NULL;
}

static bool
is_strange(const xmlNode *node)
{
	const char *role = dom_attr(node, "role");
	const char *style = dom_attr(node, "style");

	for (size_t i = 0; i < sizeof strange_roles / sizeof *strange_roles;
	     i++)
		if (!strcasecmp(role, strange_roles[i]))
			return true;
	if (!is_whole(node) && (names_strange(dom_attr(node, "class")) ||
				names_strange(dom_attr(node, "id"))))
		return true;
	return dom_has(node, "hidden") || holds(style, "display:none") ||
	       holds(style, "display: none") || holds(style, "mso-hide:all") ||
	       /* What Word leaves above footnotes. */
	       holds(style, "mso-element:footnote-separator");
}

enum html_act
html_act(const xmlNode *node)
{
	const char *name = dom_name(node);

	if (!*name)
		return HTML_ENTER;
	if (node->properties && is_strange(node))
		return HTML_SKIP;
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
		if (!strcasecmp(elements[i].name, name))
			return elements[i].act;
	return HTML_ENTER;
}

const xmlNode *
html_main(const xmlDoc *doc)
{
	const xmlNode *root = xmlDocGetRootElement(doc);

	for (const xmlNode *at = root; at; at = dom_next(at, root))
		if (dom_is(at, "main") ||
		    !strcasecmp(dom_attr(at, "role"), "main"))
			return at;
	return root;
}

bool
html_is_cell(const xmlNode *node)
{
	return dom_is(node, "td") || dom_is(node, "th");
}

int
html_is_italic(const xmlNode *node)
{
	const char *style = node->properties ? dom_attr(node, "style") : "";
	const char *said = strcasestr(style, "font-style:");

	if (said) {
		said += strlen("font-style:");
		said += strspn(said, " ");
		return !strncasecmp(said, "italic", 6) ||
		       !strncasecmp(said, "oblique", 7);
	}
	return dom_is(node, "i") || dom_is(node, "em") ? 1 : -1;
}

/* --- footnotes --- */

/*
 * "ftn1", "fn:1", "_edn2", "sdfootnote1sym": a word for footnotes, a number,
 * and what LibreOffice has behind it.
 */
static bool
is_anchor(const char *s)
{
	static const char *const words[] = {
		"footnote", "ftnt", "ftn",	 "fn",
		"edn",	    "note", "cite_note", "cite",
	};

	s += strspn(s, "#_-");
	s += !strncmp(s, "sd", 2) ? 2 : 0;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t n = strlen(words[i]);

		if (strncasecmp(s, words[i], n))
			continue;
		s += n;
		s += strspn(s, "_-");
		if (!strncasecmp(s, "ref", 3))
			s += 3;
		s += strspn(s, ":-_.");
		n = strspn(s, "0123456789");
		return n && (!s[n] || !strcmp(s + n, "sym") ||
			     !strcmp(s + n, "anc"));
	}
	return false;
}

/* "<a href="#ftnt_ref1" id="ftnt1">[1]</a>" is the first of it. */
static bool
begins_anchored(const xmlNode *node)
{
	const xmlNode *first = node->children;
	const char *back;

	while (first && first->type == XML_TEXT_NODE &&
	       !first->content[strspn((const char *)first->content, " \t\r\n")])
		first = first->next;
	if (!first || !dom_is(first, "a") || !html_calls(first))
		return false;
	back = strchr(dom_attr(first, "href"), '#');
	return is_anchor(dom_attr(first, "id")) && strstr(back, "ref") &&
	       !strstr(dom_attr(first, "id"), "ref");
}

bool
html_is_footnote(const xmlNode *node)
{
	const char *style = dom_attr(node, "style"), *id = dom_attr(node, "id");

	if (holds(style, "mso-element:footnote") ||
	    holds(style, "mso-element:endnote"))
		return !holds(style, "-list") && !holds(style, "separator");
	if (dom_is(node, "p") && begins_anchored(node))
		return true;
	return *id && is_anchor(id) &&
	       (dom_is(node, "li") || dom_is(node, "div") ||
		dom_is(node, "p") || dom_is(node, "dd"));
}

bool
html_is_footnotes(const xmlNode *node)
{
	const char *class = dom_attr(node, "class");

	return holds(class, "footnotes") || holds(class, "references") ||
	       holds(dom_attr(node, "id"), "footnotes");
}

bool
html_calls(const xmlNode *link)
{
	const char *to = strchr(dom_attr(link, "href"), '#');

	return to && is_anchor(to);
}

#endif
