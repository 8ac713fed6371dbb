/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of words as the tables write them. */
#include "config.h"

#include <string.h>

#include "tui/choices.h"

bool
choices_nth(const char *list, size_t i, const char **word, size_t *len)
{
	const char *at = list + (list[0] == '[');

	for (; *at && *at != ']'; at += *len + (at[*len] == '|')) {
		*word = at;
		*len = strcspn(at, "|]");
		if (i-- == 0)
			return true;
	}
	return false;
}

int
choices_index(const char *list, const char *word, size_t n)
{
	const char *choice;
	size_t len;

	for (size_t i = 0; choices_nth(list, i, &choice, &len); i++)
		if (len == n && !strncmp(choice, word, n))
			return (int)i;
	return -1;
}
