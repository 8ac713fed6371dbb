/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names of files from the root on. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "cli/place.h"

char *
place_absolute(const char *file)
{
	char *folder, *whole;

	if (*file == '/' || strcmp(file, "-") == 0)
		return xstrdup(file);
	folder = getcwd(NULL, 0);
	if (!folder)
		return xstrdup(file);
	while (strncmp(file, "./", 2) == 0)
		file += 2 + strspn(file + 2, "/");
	whole = xasprintf("%s/%s", strcmp(folder, "/") ? folder : "", file);
	free(folder);
	return whole;
}

bool
place_is_there(const char *file)
{
	char *path = xstrdup(file);
	bool found = access(path, F_OK) == 0;

	for (char *at = strchr(path, ':'); at && !found;
	     at = strchr(at + 1, ':')) {
		*at = '\0';
		found = access(path, F_OK) == 0;
		*at = ':';
	}
	free(path);
	return found;
}
