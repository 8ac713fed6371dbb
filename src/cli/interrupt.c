/* SPDX-License-Identifier: GPL-3.0-or-later */
/* C-c and its kin while files are imported. */
#include "config.h"

#include <stddef.h>

#include "cli/interrupt.h"

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
enum { N_SIGNALS = sizeof(signals) / sizeof(signals[0]) };

/* A handler can be given nothing, so this cannot live in a struct. */
static volatile sig_atomic_t seen;
static struct sigaction saved[N_SIGNALS];
static sigset_t watched, before;

static void
remember(int sig)
{
	seen = sig;
}

void
interrupt_begin(void)
{
	struct sigaction sa = { .sa_handler = remember };

	seen = 0;
	sigemptyset(&sa.sa_mask);
	sigemptyset(&watched);
	for (int i = 0; i < N_SIGNALS; i++) {
		sigaction(signals[i], NULL, &saved[i]);
		if (saved[i].sa_handler == SIG_IGN)
			continue;
		sigaddset(&watched, signals[i]);
		sigaction(signals[i], &sa, NULL);
	}
	sigprocmask(SIG_BLOCK, &watched, &before);
}

/* ppoll() lets none in when a file is ready, so look at the waiting too. */
int
interrupt_seen(void)
{
	sigset_t waiting;

	if (seen)
		return seen;
	sigpending(&waiting);
	for (int i = 0; i < N_SIGNALS; i++) {
		if (sigismember(&watched, signals[i]) == 1 &&
		    sigismember(&waiting, signals[i]) == 1)
			return signals[i];
	}
	return 0;
}

const sigset_t *
interrupt_mask(void)
{
	return &before;
}

void
interrupt_end(void)
{
	/* Let those that wait run into our handler, not into the old one. */
	sigprocmask(SIG_SETMASK, &before, NULL);
	for (int i = 0; i < N_SIGNALS; i++)
		sigaction(signals[i], &saved[i], NULL);
}
