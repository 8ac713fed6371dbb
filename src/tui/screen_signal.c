/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Signals.  Handlers set flags and are let in only while waiting, so that
 * nothing is ever interrupted half-way; the deadly ones give the terminal
 * back with prepared bytes and nothing but write() and tcsetattr().
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "tui/screen_int.h"

#include <term.h>

static volatile sig_atomic_t resized, continued, stopped, ended;

/* What the crash handler needs; filled in before it can run. */
static struct {
	struct termios saved;
	bool has_saved;
	int fd;
	char bytes[256];
	size_t n;
	void *stack;
} crash;

static const int flag_signals[] = { SIGWINCH, SIGCONT, SIGTSTP, SIGHUP,
				    SIGTERM,  SIGINT,  SIGQUIT };
static const int crash_signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
enum {
	N_FLAG = sizeof flag_signals / sizeof *flag_signals,
	N_CRASH = sizeof crash_signals / sizeof *crash_signals,
	CRASH_STACK = 64 * 1024,
};

static struct sigaction old_flag[N_FLAG], old_crash[N_CRASH];
static sigset_t old_mask, wait_mask;

static void
on_flag(int sig)
{
	if (sig == SIGWINCH)
		resized = 1;
	else if (sig == SIGCONT)
		continued = 1;
	else if (sig == SIGTSTP)
		stopped = 1;
	else
		ended = sig;
}

static void
give_back(void)
{
	size_t done = 0;

	while (done < crash.n) {
		ssize_t k = write(crash.fd, crash.bytes + done, crash.n - done);

		if (k <= 0)
			break;
		done += (size_t)k;
	}
	if (crash.has_saved)
		tcsetattr(crash.fd, TCSANOW, &crash.saved);
}

static void
on_crash(int sig, siginfo_t *info, void *context)
{
	int saved = errno, i;

	(void)context;
	give_back();
	for (i = 0; i < N_CRASH; i++)
		if (crash_signals[i] == sig)
			sigaction(sig, &old_crash[i], NULL);
	/* A fault happens again by itself, under the old handler. */
	if (info->si_code <= 0)
		raise(sig);
	errno = saved;
}

/* The line that says so comes after, and abort() must not undo it. */
static void
on_no_memory(void)
{
	give_back();
	crash.n = 0;
	crash.has_saved = false;
}

static int
add_byte(int c)
{
	if (crash.n < sizeof crash.bytes)
		crash.bytes[crash.n++] = (char)c;
	return c;
}

void
screen_signals_prepare(void)
{
	static const char *const ends[] = { "rmkx", "sgr0", "cnorm", "rmcup" };
	static const char modes_off[] =
		"\033[8h\033[?2004l\033[?1000l\033[?1006l";
	size_t i;

	crash.n = 0;
	for (i = 0; i + 1 < sizeof modes_off; i++)
		add_byte(modes_off[i]);
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		char *cap = tigetstr(ends[i]);

		if (cap && cap != (char *)-1)
			tputs(cap, 1, add_byte);
	}
}

static void
catch_flags(void)
{
	struct sigaction act = { .sa_handler = on_flag };
	int i;

	sigemptyset(&act.sa_mask);
	for (i = 0; i < N_FLAG; i++) {
		sigaction(flag_signals[i], NULL, &old_flag[i]);
		/* nohup stays nohup; the end of the terminal is EOF then. */
		if (flag_signals[i] == SIGHUP &&
		    old_flag[i].sa_handler == SIG_IGN)
			continue;
		sigaction(flag_signals[i], &act, NULL);
	}
}

static void
catch_crashes(void)
{
	struct sigaction act = { .sa_flags = SA_SIGINFO | SA_ONSTACK };
	stack_t stack = { .ss_size = CRASH_STACK };
	int i;

	crash.stack = xmalloc(CRASH_STACK);
	stack.ss_sp = crash.stack;
	sigaltstack(&stack, NULL);
	act.sa_sigaction = on_crash;
	sigfillset(&act.sa_mask);
	for (i = 0; i < N_CRASH; i++)
		sigaction(crash_signals[i], &act, &old_crash[i]);
}

void
screen_signals_init(struct screen *s)
{
	sigset_t block;
	int i;

	sigemptyset(&block);
	for (i = 0; i < N_FLAG; i++)
		sigaddset(&block, flag_signals[i]);
	sigprocmask(SIG_BLOCK, &block, &old_mask);
	wait_mask = old_mask;
	for (i = 0; i < N_FLAG; i++)
		sigdelset(&wait_mask, flag_signals[i]);
	resized = continued = stopped = ended = 0;
	signal(SIGPIPE, SIG_IGN);
	catch_flags();
	crash.fd = s->out_fd;
	crash.n = 0;
	crash.has_saved = tcgetattr(s->out_fd, &crash.saved) == 0;
	catch_crashes();
	xalloc_on_failure(on_no_memory);
}

void
screen_signals_done(void)
{
	stack_t off = { .ss_flags = SS_DISABLE };
	int i;

	xalloc_on_failure(NULL);
	for (i = 0; i < N_FLAG; i++)
		sigaction(flag_signals[i], &old_flag[i], NULL);
	for (i = 0; i < N_CRASH; i++)
		sigaction(crash_signals[i], &old_crash[i], NULL);
	sigaltstack(&off, NULL);
	free(crash.stack);
	crash.stack = NULL;
	sigprocmask(SIG_SETMASK, &old_mask, NULL);
}

int
screen_select(int fd, int timeout_ms)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	struct timespec t = { .tv_sec = timeout_ms / 1000,
			      .tv_nsec = (timeout_ms % 1000) * 1000000L };

	return ppoll(&p, 1, timeout_ms < 0 ? NULL : &t, &wait_mask);
}

static bool
took(volatile sig_atomic_t *flag)
{
	bool was = *flag != 0;

	*flag = 0;
	return was;
}

bool
screen_took_resize(void)
{
	return took(&resized);
}

bool
screen_took_continue(void)
{
	return took(&continued);
}

bool
screen_took_stop(void)
{
	return took(&stopped);
}

int
screen_took_end(void)
{
	int sig = ended;

	ended = 0;
	return sig;
}

void
screen_stop_self(void)
{
	struct sigaction dfl = { .sa_handler = SIG_DFL }, ours;
	sigset_t tstp, before;

	/* Not SIGSTOP: where no shell could wake us, this does nothing. */
	sigaction(SIGTSTP, &dfl, &ours);
	sigemptyset(&tstp);
	sigaddset(&tstp, SIGTSTP);
	kill(0, SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &tstp, &before);
	sigprocmask(SIG_SETMASK, &before, NULL);
	sigaction(SIGTSTP, &ours, NULL);
	stopped = 0;
}

void
screen_signals_away(bool away)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	static struct sigaction ours;

	/* C-c in the child is the child's. */
	if (away)
		sigaction(SIGINT, &ignore, &ours);
	else
		sigaction(SIGINT, &ours, NULL);
}
