/* SPDX-License-Identifier: GPL-3.0-or-later */
/* $VISUAL or $EDITOR. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
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

/* In the child: signals as a shell would have them. */
static void
run(const char *editor, const char *path)
{
	static const int ignored[] = { SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ };
	struct sigaction plain = { .sa_handler = SIG_DFL };
	sigset_t none;
	char *command = xasprintf("%s \"$@\"", editor);

	for (size_t i = 0; i < sizeof(ignored) / sizeof(ignored[0]); i++)
		sigaction(ignored[i], &plain, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	execl("/bin/sh", "sh", "-c", command, editor, path, (char *)NULL);
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

static enum status
run_editor(const char *editor, const char *path, struct error *err)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, int_was, quit_was;
	int status;
	pid_t pid;

	/* C-c in the editor is meant for the editor. */
	sigaction(SIGINT, &ignore, &int_was);
	sigaction(SIGQUIT, &ignore, &quit_was);
	pid = fork();
	if (pid == 0)
		run(editor, path);
	status = pid < 0 ? -1 : wait_for(pid);
	sigaction(SIGINT, &int_was, NULL);
	sigaction(SIGQUIT, &quit_was, NULL);
	if (status == 0)
		return STATUS_OK;
	if (pid < 0)
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
