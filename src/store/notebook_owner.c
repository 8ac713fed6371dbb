/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whose draft is it?  A process number comes back after a while, and after
 * a reboot at once; with the boot and the time it started at it is unique.
 * It knows no database.
 */
#include "config.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "store/notebook_int.h"

/* What the kernel says in a file of /proc; false where it says nothing. */
static bool
read_proc(const char *path, char *out, size_t size)
{
	FILE *f = fopen(path, "re");
	size_t n;

	if (!f)
		return false;
	n = fread(out, 1, size - 1, f);
	fclose(f);
	out[n] = '\0';
	return n > 0;
}

/*
 * Fields 3 and 22 of proc(5) stat; the name in field 2 may hold anything.
 * What has ended but was not waited for is as good as gone: it started never.
 */
static bool
start_ticks(int64_t pid, unsigned long long *ticks)
{
	char path[64], stat[1024], state, *p;

	snprintf(path, sizeof(path), "/proc/%lld/stat", (long long)pid);
	if (!read_proc(path, stat, sizeof(stat)))
		return false;
	p = strrchr(stat, ')');
	if (!p || sscanf(p + 1,
			 " %c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u "
			 "%*u %*d %*d %*d %*d %*d %*d %llu",
			 &state, ticks) != 2)
		return false;
	if (state == 'Z' || state == 'X')
		*ticks = 0;
	return true;
}

/* False, and "", where the system does not tell. */
static bool
stamp(int64_t pid, char out[OWNER_STAMP])
{
	unsigned long long ticks;
	char boot[64];

	out[0] = '\0';
	if (!start_ticks(pid, &ticks))
		return false;
	if (!read_proc("/proc/sys/kernel/random/boot_id", boot, sizeof(boot)))
		boot[0] = '\0';
	boot[strcspn(boot, "\n")] = '\0';
	snprintf(out, OWNER_STAMP, "%s/%llu", boot, ticks);
	return true;
}

void
owner_self(struct owner *me)
{
	*me = (struct owner){ .pid = getpid() };
	if (gethostname(me->host, sizeof(me->host) - 1) != 0)
		me->host[0] = '\0';
	stamp(me->pid, me->started);
}

bool
owner_lives(const struct owner *o)
{
	char now[OWNER_STAMP];

	if (o->pid <= 0)
		return false;
	if (stamp(o->pid, now) && o->started[0])
		return strcmp(now, o->started) == 0;
	return kill((pid_t)o->pid, 0) == 0 || errno == EPERM;
}
