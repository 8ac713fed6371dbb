/* SPDX-License-Identifier: GPL-3.0-or-later */
/* $VISUAL or $EDITOR, and programs of our own. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "text/utf8.h"
#include "tui/external.h"
#include "tui/screen.h"

enum { TEXT_LIMIT = 1 << 20 };

static const char *
first_set(const char *const names[], const char *otherwise)
{
	for (size_t i = 0; names[i]; i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return value;
	}
	return otherwise;
}

static enum status
write_all(int fd, const char *s, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, s, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return STATUS_IO;
		s += done;
		n -= (size_t)done;
	}
	return STATUS_OK;
}

/* A file with mode 0600 in a folder that is the user's own, if there is. */
static enum status
make_file(const char *text, char **path, struct error *err)
{
	static const char *const folders[] = { "XDG_RUNTIME_DIR", "TMPDIR",
					       NULL };
	int fd;

	*path = xasprintf("%s/reaffirm-XXXXXX.md", first_set(folders, "/tmp"));
	fd = mkostemps(*path, 3, O_CLOEXEC);
	if (fd >= 0 && !write_all(fd, text, strlen(text)) &&
	    !write_all(fd, "\n", 1) && !close(fd))
		return STATUS_OK;
	error_errno(err, STATUS_IO, errno, "cannot write %s", *path);
	if (fd >= 0) {
		close(fd);
		unlink(*path);
	}
	free(*path);
	return STATUS_IO;
}

/* In the child: signals as a shell would have them, and out as its output. */
static void
run(const char *const argv[], int out)
{
	static const int ignored[] = { SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ };
	struct sigaction plain = { .sa_handler = SIG_DFL };
	sigset_t none;

	for (size_t i = 0; i < sizeof(ignored) / sizeof(ignored[0]); i++)
		sigaction(ignored[i], &plain, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (out >= 0)
		dup2(out, STDOUT_FILENO);
	execv(argv[0], (char *const *)(size_t)argv);
	_exit(127);
}

/*
 * The editor shares our process group.  When C-z stops it, we stop too, or
 * the shell would never learn of it.
 */
static int
wait_for(pid_t pid)
{
	int status;

	for (;;) {
		if (waitpid(pid, &status, WUNTRACED) < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		if (!WIFSTOPPED(status))
			return status;
		raise(SIGSTOP);
		kill(0, SIGCONT);
	}
}

/* What waitpid() says of it; -1: it could not be started, errno says why. */
static int
run_to_end(const char *const argv[], int out)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, int_was, quit_was;
	int status, why;
	pid_t pid;

	/* C-c in it is meant for it. */
	sigaction(SIGINT, &ignore, &int_was);
	sigaction(SIGQUIT, &ignore, &quit_was);
	pid = fork();
	if (pid == 0)
		run(argv, out);
	status = pid < 0 ? -1 : wait_for(pid);
	why = errno;
	sigaction(SIGINT, &int_was, NULL);
	sigaction(SIGQUIT, &quit_was, NULL);
	errno = why;
	return status;
}

static enum status
run_editor(const char *editor, const char *path, struct error *err)
{
	char *command = xasprintf("%s \"$@\"", editor);
	const char *const argv[] = { "/bin/sh", "-c", command,
				     editor,	path, NULL };
	int status = run_to_end(argv, -1);

	free(command);
	if (status == 0)
		return STATUS_OK;
	if (status < 0)
		return error_errno(err, STATUS_CHILD, errno,
				   "cannot start %.60s", editor);
	if (status > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 127)
		return error_set(err, STATUS_CHILD,
				 "no editor '%.60s' here; set $VISUAL or "
				 "$EDITOR",
				 editor);
	return error_set(err, STATUS_CHILD,
			 "%.60s failed; what it wrote was not taken", editor);
}

static enum status
read_back(const char *path, struct buf *out, struct error *err)
{
	enum status st = file_read(path, TEXT_LIMIT, out, err);

	if (!st && out->len && !utf8_valid(out->data, out->len, NULL))
		st = error_set(err, STATUS_ENCODING,
			       "the editor wrote text that is not UTF-8");
	if (st) {
		buf_clear(out);
		return st;
	}
	while (out->len && out->data[out->len - 1] == '\n')
		out->data[--out->len] = '\0';
	buf_puts(out, "");
	return STATUS_OK;
}

enum status
external_edit(struct screen *s, const char *text, struct buf *out,
	      struct error *err)
{
	static const char *const names[] = { "VISUAL", "EDITOR", NULL };
	char *path;
	enum status st = make_file(text, &path, err);

	if (st)
		return st;
	screen_leave(s);
	st = run_editor(first_set(names, "vi"), path, err);
	screen_return(s);
	if (!st)
		st = read_back(path, out, err);
	unlink(path);
	free(path);
	return st;
}

/* --- programs of our own ---------------------------------------------------
 */

/* What was written into a file from its start. */
static enum status
read_all(FILE *file, struct buf *out, struct error *err)
{
	char part[4096];
	size_t n;

	rewind(file);
	while (out->len < TEXT_LIMIT &&
	       (n = fread(part, 1, sizeof(part), file)) > 0)
		buf_add(out, part, n);
	return ferror(file) ? error_errno(err, STATUS_IO, errno,
					  "what was said cannot be read")
			    : STATUS_OK;
}

/* As less does when what it has run may have left something to be read. */
static void
wait_for_return(void)
{
	char c = 0;

	if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
		return;
	fputs("(press Return)", stderr);
	while (c != '\n' && read(STDIN_FILENO, &c, 1) == 1)
		;
}

enum status
external_run(struct screen *s, const char *const argv[], struct buf *out,
	     struct error *err)
{
	/* What it says is little, and nobody need read while it runs. */
	FILE *said = tmpfile();
	enum status st = STATUS_OK;
	int status;

	if (!said)
		return error_errno(err, STATUS_IO, errno,
				   "no temporary file can be made");
	screen_leave(s);
	status = run_to_end(argv, fileno(said));
	if (status > 0)
		wait_for_return();
	screen_return(s);
	if (status < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 127))
		st = error_set(err, STATUS_CHILD, "%.60s cannot be started",
			       argv[0]);
	else
		st = read_all(said, out, err);
	fclose(said);
	return st;
}
