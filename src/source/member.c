/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is worth reading of a folder or an archive.  People hand out
 * resolutions among pictures, scripts and the files of version control;
 * nobody wants a line about each of those.
 */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "source/member.h"

static const struct suffix {
	const char *name;
	enum member_kind kind;
} suffixes[] = {
	{ ".xml", MEMBER_READ },  { ".akn", MEMBER_READ },
	{ ".txt", MEMBER_READ },  { ".text", MEMBER_READ },
	{ ".pdf", MEMBER_READ },  { ".docx", MEMBER_READ },
	{ ".zip", MEMBER_PACK },  { ".tar", MEMBER_PACK },
	{ ".tgz", MEMBER_PACK },  { ".txz", MEMBER_PACK },
	{ ".tzst", MEMBER_PACK }, { ".gz", MEMBER_PACK },
	{ ".xz", MEMBER_PACK },	  { ".zst", MEMBER_PACK },
	{ ".bz2", MEMBER_PACK },  { ".md", MEMBER_TRY },
	{ ".rst", MEMBER_SKIP },  { ".ini", MEMBER_SKIP },
	{ ".html", MEMBER_TRY },  { ".htm", MEMBER_TRY },
	{ ".mht", MEMBER_TRY },	  { ".mhtml", MEMBER_TRY },
	{ ".css", MEMBER_SKIP },  { ".js", MEMBER_SKIP },
	{ ".json", MEMBER_SKIP }, { ".csv", MEMBER_SKIP },
	{ ".tsv", MEMBER_SKIP },  { ".yml", MEMBER_SKIP },
	{ ".yaml", MEMBER_SKIP }, { ".toml", MEMBER_SKIP },
	{ ".py", MEMBER_SKIP },	  { ".sh", MEMBER_SKIP },
	{ ".xsd", MEMBER_SKIP },  { ".xsl", MEMBER_SKIP },
	{ ".xslt", MEMBER_SKIP }, { ".dtd", MEMBER_SKIP },
	{ ".png", MEMBER_SKIP },  { ".jpg", MEMBER_SKIP },
	{ ".jpeg", MEMBER_SKIP }, { ".gif", MEMBER_SKIP },
	{ ".svg", MEMBER_SKIP },  { ".tif", MEMBER_SKIP },
	{ ".tiff", MEMBER_SKIP }, { ".doc", MEMBER_READ },
	{ ".odt", MEMBER_READ },  { ".rtf", MEMBER_READ },
	{ ".xls", MEMBER_SKIP },  { ".xlsx", MEMBER_SKIP },
};

/* What stands beside the texts, whatever its suffix. */
static const char *const stems[] = {
	"readme",    "license", "licence",	"copying",
	"changelog", "authors", "contributing", "__macosx",
};

enum { SUFFIX_LONGEST = 6 };

static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* ".git/config", "a/.b", but neither "./a" nor "../a". */
static bool
is_hidden(const char *path)
{
	for (const char *s = path; s; s = strchr(s, '/')) {
		s += *s == '/';
		if (*s != '.')
			continue;
		size_t n = strcspn(s, "/");
		if (n > 2 || (n == 2 && s[1] != '.'))
			return true;
	}
	return false;
}

static const char separators[] = "/\\";

static bool
is_absolute(const char *s)
{
	if (*s && s[1] == ':') /* "C:\\x" */
		s += 2;
	return *s && strchr(separators, *s);
}

/* How deep one is in the end, from so deep; below 0: once outside. */
static int
walk(const char *path, size_t n, int depth)
{
	const char *end = path + n;

	while (path < end && depth >= 0) {
		size_t len = strcspn(path, separators);

		if (len == 2 && !memcmp(path, "..", 2))
			depth--;
		else if (len && !(len == 1 && *path == '.'))
			depth++;
		path += len + (path[len] != '\0');
	}
	return depth;
}

bool
member_leads_out(const char *path, const char *link)
{
	size_t folder = (size_t)(base_name(path) - path);

	if (is_absolute(path) || walk(path, strlen(path), 0) < 0)
		return true;
	return link && (is_absolute(link) ||
			walk(link, strlen(link), walk(path, folder, 0)) < 0);
}

static bool
is_stem(const char *s)
{
	for (size_t i = 0; i < sizeof(stems) / sizeof(*stems); i++) {
		size_t n = strlen(stems[i]);

		if (!strncasecmp(s, stems[i], n) && strchr("./", s[n]))
			return true;
	}
	return false;
}

const char *
member_suffix(const char *path)
{
	const char *base = base_name(path), *dot = strrchr(base, '.');

	return dot && dot > base && strlen(dot) <= SUFFIX_LONGEST ? dot : "";
}

enum member_kind
member_kind(const char *path)
{
	const char *suffix = member_suffix(path);

	if (is_hidden(path) || is_stem(path) || is_stem(base_name(path)))
		return MEMBER_SKIP;
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (!strcasecmp(suffix, suffixes[i].name))
			return suffixes[i].kind;
	return MEMBER_TRY;
}

bool
member_may_pass(const char *path, size_t n)
{
	enum member_kind kind = member_kind(base_name(path));

	return kind == MEMBER_TRY ||
	       (n <= MEMBER_EMPTY && strcasecmp(member_suffix(path), ".xml"));
}
