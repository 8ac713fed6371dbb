/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a child is found, and room for those that need more than we do. */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/child.h"

/* Raise a soft limit, or set it; returns what it was, SIZE_MAX for none. */
static size_t
set_soft(int resource, size_t to, bool raise)
{
	struct rlimit r;
	rlim_t before, wanted = to == SIZE_MAX ? RLIM_INFINITY : (rlim_t)to;

	if (getrlimit(resource, &r))
		return to;
	before = r.rlim_cur;
	if (wanted > r.rlim_max)
		wanted = r.rlim_max;
	r.rlim_cur = raise && wanted < before ? before : wanted;
	setrlimit(resource, &r);
	return before == RLIM_INFINITY ? SIZE_MAX : (size_t)before;
}

struct child_room
child_make_room(struct child_room room)
{
	return (struct child_room){
		.file_bytes = set_soft(RLIMIT_FSIZE, room.file_bytes, true),
		.memory_bytes = set_soft(RLIMIT_AS, room.memory_bytes, true),
	};
}

void
child_end_room(struct child_room before)
{
	set_soft(RLIMIT_FSIZE, before.file_bytes, false);
	set_soft(RLIMIT_AS, before.memory_bytes, false);
}

char *
child_find(struct arena *a, const char *name)
{
	const char *path = getenv("PATH"), *end;

	for (; path && *path; path = *end ? end + 1 : end) {
		char *program;

		end = strchrnul(path, ':');
		if (*path != '/')
			continue;
		program = arena_printf(a, "%.*s/%s", (int)(end - path), path,
				       name);
		if (!access(program, X_OK))
			return program;
	}
	return NULL;
}
