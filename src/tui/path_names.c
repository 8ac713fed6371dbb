/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Completing paths. */
#include "config.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/xalloc.h"
#include "tui/path_names.h"

char *
path_expand(const char *typed)
{
	const char *home = getenv("HOME");

	if (strncmp(typed, "~/", 2) != 0 || !home)
		return xstrdup(typed);
	return xasprintf("%s%s", home, typed + 1);
}

static bool
fits(const char *name, const char *begin)
{
	if (*name == '.' && *begin != '.')
		return false;
	return strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
	       strncmp(name, begin, strlen(begin)) == 0;
}

static bool
is_folder(const char *folder, const char *name)
{
	char *path = xasprintf("%s%s", folder, name);
	struct stat st;
	bool is = stat(path, &st) == 0 && S_ISDIR(st.st_mode);

	free(path);
	return is;
}

bool
path_names_nth(const char *typed, size_t i, struct buf *out)
{
	char *path = path_expand(typed);
	char *slash = strrchr(path, '/');
	char *folder = slash ? xstrndup(path, (size_t)(slash + 1 - path))
			     : xstrdup("");
	const char *begin = slash ? slash + 1 : path;
	const char *kept = strrchr(typed, '/');
	struct dirent **list = NULL;
	int n = scandir(*folder ? folder : ".", &list, NULL, alphasort);
	bool found = false;

	for (int k = 0; k < n; k++) {
		const char *name = list[k]->d_name;

		if (!found && fits(name, begin) && i-- == 0) {
			found = true;
			buf_clear(out);
			buf_add(out, typed,
				kept ? (size_t)(kept + 1 - typed) : 0);
			buf_puts(out, name);
			buf_puts(out, is_folder(folder, name) ? "/" : "");
		}
		free(list[k]);
	}
	free(list);
	free(folder);
	free(path);
	return found;
}
