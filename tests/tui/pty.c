/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pty [-n] ROWSxCOLUMNS PROGRAM [ARGUMENT...]: run a program in a terminal of
 * its own, as a shell would, and do to it what standard input says, a step a
 * line.  The first step that does not come out ends it with status 1, told
 * on standard error.  -n: with SIGHUP ignored, as under nohup.
 *
 *	wait TEXT	until the program has written it since the last send
 *	send TEXT	keys; \e \r \n \t \\ \xHH
 *	cost MOST TEXT	send, and it must be answered by 1 to MOST bytes
 *	idle MS		not a byte and no time of the processor for so long
 *	resize R C	another size of the window
 *	signal NAME	TERM HUP INT SEGV TSTP CONT KILL WINCH
 *	hangup		the terminal goes away
 *	stopped		it stops, as for C-z
 *	ends HOW	"0" or a signal's name, within 2 s (100 ms: "ends! HOW")
 *	restored	the modes of the terminal are those of the beginning
 *	seen TEXT	written at any time so far
 *	unseen TEXT	never written so far
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

enum {
	PATIENCE_MS = 20000, /* a busy machine is no failure */
	QUIET_MS = 120,
	MOST_OUTPUT = 4 << 20,
};

struct run {
	int master; /* -1: hung up */
	int news;   /* from the one who waits: "p PID", "s", "e N" */
	pid_t pid;
	struct termios modes; /* at the beginning */
	char *text;	      /* all that it wrote, NUL-terminated */
	size_t len, since;    /* since: where the last send was */
	bool stopped, ended;
	int status;
	char step[256];
};

static void __attribute__((noreturn, format(printf, 2, 3)))
fail(const struct run *r, const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "pty: %s: ", r->step);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, "\nlast output: ");
	for (size_t i = r->len > 2000 ? r->len - 2000 : 0; i < r->len; i++) {
		unsigned char c = (unsigned char)r->text[i];

		fprintf(stderr, c < 32 || c == 127 ? "\\x%02x" : "%c", c);
	}
	fputc('\n', stderr);
	if (r->pid > 0)
		kill(r->pid, SIGKILL);
	exit(1);
}

static double
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* --- starting ------------------------------------------------------------ */

/* The shell's part: a session, a group for the job, and waiting for it. */
static void __attribute__((noreturn))
shell(int slave, int news, bool ignore_hup, char **argv)
{
	pid_t pid;
	int status;

	login_tty(slave);
	signal(SIGHUP, SIG_IGN);
	signal(SIGTTOU, SIG_IGN);
	pid = fork();
	if (pid == 0) {
		setpgid(0, 0);
		tcsetpgrp(0, getpid());
		signal(SIGTTOU, SIG_DFL);
		signal(SIGHUP, ignore_hup ? SIG_IGN : SIG_DFL);
		close(news);
		/* A shell lets what it runs behind itself ignore these. */
		signal(SIGINT, SIG_DFL);
		signal(SIGQUIT, SIG_DFL);
		execv(argv[0], argv);
		_exit(127);
	}
	dprintf(news, "p %ld\n", (long)pid);
	/* The terminal is the job's alone, so that it can go away. */
	for (int fd = 0; fd < 3; fd++)
		close(fd);
	while (waitpid(pid, &status, WUNTRACED) == pid) {
		if (WIFSTOPPED(status)) {
			dprintf(news, "s\n");
			continue;
		}
		dprintf(news, "e %d\n", status);
		_exit(0);
	}
	_exit(1);
}

static void
start(struct run *r, const char *size, bool ignore_hup, char **argv)
{
	struct winsize w = { 0 };
	int slave, news[2];

	if (sscanf(size, "%hux%hu", &w.ws_row, &w.ws_col) != 2)
		fail(r, "'%s' is no size", size);
	if (openpty(&r->master, &slave, NULL, NULL, &w) || pipe(news)) {
		fprintf(stderr, "pty: no terminal to be had\n");
		exit(77);
	}
	fcntl(r->master, F_SETFD, FD_CLOEXEC);
	tcgetattr(r->master, &r->modes);
	if (fork() == 0) {
		close(r->master);
		close(news[0]);
		shell(slave, news[1], ignore_hup, argv);
	}
	close(slave);
	close(news[1]);
	r->news = news[0];
	r->text = malloc(MOST_OUTPUT + 1);
	r->text[0] = '\0';
}

/* --- listening ----------------------------------------------------------- */

static void
hear_news(struct run *r)
{
	char line[64];
	size_t n = 0;
	long value;

	while (n + 1 < sizeof line && read(r->news, line + n, 1) == 1 &&
	       line[n] != '\n')
		n++;
	line[n] = '\0';
	if (sscanf(line, "p %ld", &value) == 1) {
		r->pid = (pid_t)value;
	} else if (*line == 's') {
		r->stopped = true;
	} else if (sscanf(line, "e %ld", &value) == 1) {
		r->ended = true;
		r->status = (int)value;
	} else {
		close(r->news);
		r->news = -1;
	}
}

static void
hear_output(struct run *r)
{
	ssize_t n = read(r->master, r->text + r->len, MOST_OUTPUT - r->len);

	if (n > 0) {
		r->len += (size_t)n;
		r->text[r->len] = '\0';
	}
}

/* Hear what there is within so many ms; false: nothing came. */
static bool
listen_ms(struct run *r, double ms)
{
	struct pollfd fds[2] = { { .fd = r->master, .events = POLLIN },
				 { .fd = r->news, .events = POLLIN } };

	/* A terminal that nobody has open any more is always ready. */
	if (r->ended)
		fds[0].fd = -1;
	if (poll(fds, 2, ms < 0 ? 0 : (int)ms) <= 0)
		return false;
	if (fds[1].revents)
		hear_news(r);
	if (fds[0].revents & POLLIN)
		hear_output(r);
	else if (fds[0].revents && !fds[1].revents)
		poll(NULL, 0, 1);
	return true;
}

static void
settle(struct run *r)
{
	while (listen_ms(r, QUIET_MS) && !r->ended)
		;
}

static bool
holds(const struct run *r, size_t from, const char *text, size_t n)
{
	return memmem(r->text + from, r->len - from, text, n) != NULL;
}

/* --- steps ---------------------------------------------------------------- */

static size_t
unescape(char *s)
{
	char *out = s, *begin = s;
	unsigned hex;

	for (; *s; s++) {
		if (*s != '\\' || !s[1]) {
			*out++ = *s;
			continue;
		}
		switch (*++s) {
		case 'e':
			*out++ = 27;
			break;
		case 'r':
			*out++ = '\r';
			break;
		case 'n':
			*out++ = '\n';
			break;
		case 't':
			*out++ = '\t';
			break;
		case 'x':
			sscanf(s + 1, "%2x", &hex);
			*out++ = (char)hex;
			s += 2;
			break;
		default:
			*out++ = *s;
		}
	}
	*out = '\0';
	return (size_t)(out - begin);
}

static void
wait_for(struct run *r, char *text)
{
	double end = now_ms() + PATIENCE_MS;
	size_t n = unescape(text);

	while (!holds(r, r->since, text, n)) {
		if (r->ended)
			fail(r, "the program has ended (%d)", r->status);
		if (now_ms() > end)
			fail(r, "it never came");
		listen_ms(r, 100);
	}
}

static void
send_keys(struct run *r, char *text)
{
	size_t n = unescape(text);

	/* What belongs to the step before is not taken for an answer. */
	settle(r);
	r->since = r->len;
	if (write(r->master, text, n) != (ssize_t)n)
		fail(r, "cannot write to the terminal");
}

static void
cost(struct run *r, char *arg)
{
	char *text;
	size_t most = strtoul(arg, &text, 10), bytes;
	double end = now_ms() + PATIENCE_MS;

	send_keys(r, text + 1);
	while (r->len == r->since && now_ms() < end)
		listen_ms(r, 100);
	settle(r);
	bytes = r->len - r->since;
	if (!bytes || bytes > most)
		fail(r, "%zu bytes", bytes);
}

static double
cpu_ms(const struct run *r)
{
	struct timespec t = { 0 };
	clockid_t clock;

	if (clock_getcpuclockid(r->pid, &clock) || clock_gettime(clock, &t))
		return 0;
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* What was still due, once, may be done first; what comes again is found. */
static void
idle(struct run *r, char *arg)
{
	double ms = strtod(arg, NULL), end = now_ms() + PATIENCE_MS, cpu;
	size_t len;

	do {
		settle(r);
		cpu = cpu_ms(r);
		len = r->len;
		listen_ms(r, ms);
		if (r->len == len && cpu_ms(r) <= cpu)
			return;
	} while (now_ms() < end);
	fail(r, "it is never idle");
}

static const struct {
	const char *name;
	int number;
} signals[] = {
	{ "TERM", SIGTERM }, { "HUP", SIGHUP },	    { "INT", SIGINT },
	{ "SEGV", SIGSEGV }, { "TSTP", SIGTSTP },   { "CONT", SIGCONT },
	{ "KILL", SIGKILL }, { "WINCH", SIGWINCH },
};

static int
signal_number(const struct run *r, const char *name)
{
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		if (strcmp(signals[i].name, name) == 0)
			return signals[i].number;
	fail(r, "no such signal");
}

static void
send_signal(struct run *r, char *arg)
{
	int number = signal_number(r, arg);

	settle(r);
	r->since = r->len;
	if (number == SIGCONT)
		r->stopped = false;
	kill(r->pid, number);
}

static void
resize(struct run *r, char *arg)
{
	struct winsize w = { 0 };

	if (sscanf(arg, "%hu %hu", &w.ws_row, &w.ws_col) != 2)
		fail(r, "no size");
	settle(r);
	r->since = r->len;
	ioctl(r->master, TIOCSWINSZ, &w);
}

static void
hangup(struct run *r, char *arg)
{
	(void)arg;
	settle(r);
	close(r->master);
	r->master = -1;
}

static void
stopped(struct run *r, char *arg)
{
	double end = now_ms() + PATIENCE_MS;

	(void)arg;
	while (!r->stopped) {
		if (r->ended || now_ms() > end)
			fail(r, "it does not stop");
		listen_ms(r, 100);
	}
}

static void
ends_within(struct run *r, const char *how, double ms)
{
	double begin = now_ms();

	while (!r->ended) {
		if (now_ms() - begin > PATIENCE_MS)
			fail(r, "it does not end");
		listen_ms(r, 10);
	}
	if (now_ms() - begin > ms)
		fail(r, "it took %.0f ms", now_ms() - begin);
	if (WIFEXITED(r->status)) {
		if (WEXITSTATUS(r->status) != atoi(how) || *how < '0' ||
		    *how > '9')
			fail(r, "exit status %d", WEXITSTATUS(r->status));
	} else if (WTERMSIG(r->status) != signal_number(r, how)) {
		fail(r, "ended by signal %d", WTERMSIG(r->status));
	}
	while (r->master >= 0 &&
	       poll(&(struct pollfd){ .fd = r->master, .events = POLLIN }, 1,
		    0) > 0) {
		size_t len = r->len;

		hear_output(r);
		if (r->len == len)
			break;
	}
}

static void
ends(struct run *r, char *arg)
{
	ends_within(r, arg, PATIENCE_MS);
}

static void
ends_soon(struct run *r, char *arg)
{
	ends_within(r, arg, 100);
}

static void
restored(struct run *r, char *arg)
{
	struct termios t;

	(void)arg;
	if (tcgetattr(r->master, &t))
		fail(r, "%s", strerror(errno));
	if (t.c_lflag != r->modes.c_lflag || t.c_iflag != r->modes.c_iflag ||
	    t.c_oflag != r->modes.c_oflag)
		fail(r, "modes are others");
}

static void
seen(struct run *r, char *arg)
{
	size_t n = unescape(arg);

	settle(r);
	if (!holds(r, 0, arg, n))
		fail(r, "it was not");
}

static void
unseen(struct run *r, char *arg)
{
	size_t n = unescape(arg);

	settle(r);
	if (holds(r, 0, arg, n))
		fail(r, "it was");
}

static const struct {
	const char *name;
	void (*act)(struct run *, char *);
} steps[] = {
	{ "wait", wait_for },	   { "send", send_keys },
	{ "cost", cost },	   { "idle", idle },
	{ "resize", resize },	   { "hangup", hangup },
	{ "signal", send_signal }, { "stopped", stopped },
	{ "ends", ends },	   { "ends!", ends_soon },
	{ "restored", restored },  { "seen", seen },
	{ "unseen", unseen },
};

static void
do_step(struct run *r, char *line)
{
	size_t n = strcspn(line, " "), i;
	char *arg = line[n] ? line + n + 1 : line + n;

	snprintf(r->step, sizeof(r->step), "%.200s", line);
	for (i = 0; i < sizeof steps / sizeof *steps; i++)
		if (strlen(steps[i].name) == n &&
		    strncmp(line, steps[i].name, n) == 0) {
			steps[i].act(r, arg);
			return;
		}
	fail(r, "no such step");
}

int
main(int argc, char **argv)
{
	struct run r = { .step = "start" };
	bool ignore_hup = argc > 1 && strcmp(argv[1], "-n") == 0;
	char line[4096];

	argv += ignore_hup;
	argc -= ignore_hup;
	if (argc < 3) {
		fprintf(stderr, "pty [-n] ROWSxCOLUMNS PROGRAM...\n");
		return 2;
	}
	start(&r, argv[1], ignore_hup, argv + 2);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		if (*line && *line != '#')
			do_step(&r, line);
	}
	if (r.pid > 0 && !r.ended)
		kill(r.pid, SIGKILL);
	free(r.text);
	return 0;
}
