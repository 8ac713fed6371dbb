/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where things live. */
#include "config.h"

#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/paths.h"
#include "base/xalloc.h"

static const char parser_name[] = "reaffirm-parse";
static const char parser_variable[] = "REAFFIRM_PARSE";

/* The home folder, without a slash at the end; "" where nobody knows. */
static const char *
home(void)
{
	const char *dir = getenv("HOME");
	const struct passwd *pw;

	if (dir && dir[0] == '/')
		return dir;
	pw = getpwuid(getuid());
	return pw && pw->pw_dir ? pw->pw_dir : "";
}

/* A relative path in an XDG variable is to be ignored, says its standard. */
static char *
xdg_path(const char *variable, const char *below_home, const char *name)
{
	const char *dir = getenv(variable);

	if (dir && dir[0] == '/')
		return xasprintf("%s/reaffirm/%s", dir, name);
	return xasprintf("%s/%s/reaffirm/%s", home(), below_home, name);
}

char *
paths_data(const char *name)
{
	return xdg_path("XDG_DATA_HOME", ".local/share", name);
}

char *
paths_config(const char *name)
{
	return xdg_path("XDG_CONFIG_HOME", ".config", name);
}

char *
paths_state(const char *name)
{
	return xdg_path("XDG_STATE_HOME", ".local/state", name);
}

char *
paths_self(void)
{
	char exe[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);

	return n > 0 ? xstrndup(exe, (size_t)n) : NULL;
}

/* The folder of the running program; NULL where the system cannot tell. */
static char *
own_folder(void)
{
	char *exe = paths_self();
	char *slash = exe ? strrchr(exe, '/') : NULL;

	if (slash)
		*slash = '\0';
	else
		free(exe);
	return slash ? exe : NULL;
}

/* path if it can be run; otherwise it is freed, and NULL. */
static char *
if_runnable(char *path)
{
	if (access(path, X_OK) == 0)
		return path;
	free(path);
	return NULL;
}

char *
paths_parser(void)
{
	const char *named = secure_getenv(parser_variable);
	char *folder, *found;

	if (named && *named)
		return xstrdup(named);
	folder = own_folder();
	if (!folder)
		return xasprintf("%s/%s", LIBEXECDIR, parser_name);
	found = if_runnable(xasprintf("%s/%s", folder, parser_name));
	if (!found)
		found = if_runnable(
			xasprintf("%s/%s", LIBEXECDIR, parser_name));
	/* Installed, and then moved as a whole. */
	if (!found)
		found = xasprintf("%s/../libexec/" PACKAGE "/%s", folder,
				  parser_name);
	free(folder);
	return found;
}

char *
paths_pdf_parser(void)
{
	const char *named = secure_getenv(parser_variable);
	char *parser, *found;

	if (named && *named)
		return NULL;
	parser = paths_parser();
	found = if_runnable(xasprintf("%s-pdf", parser));
	free(parser);
	return found;
}
