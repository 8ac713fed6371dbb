/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Starting the reader on a library that is open. */
#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/paths.h"
#include "cli/lines.h"
#include "cli/reader.h"
#include "tui/app.h"

bool
reader_can_draw(struct cli *cli)
{
	const char *term = getenv("TERM");
	int fd;

	if (cli_given(cli, ARG_SCRIPT))
		return true;
	if (!cli_is_terminal() || !term || !*term || strcmp(term, "dumb") == 0)
		return false;
	if (isatty(STDIN_FILENO))
		return true;
	/* Something was piped in; keys come from the terminal itself. */
	fd = open("/dev/tty", O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return false;
	dup2(fd, STDIN_FILENO);
	close(fd);
	return true;
}

static bool
read_size(const char *s, int *rows, int *columns)
{
	char end;

	if (!s)
		return true;
	return sscanf(s, "%dx%d%c", rows, columns, &end) == 2 && *rows > 0 &&
	       *columns > 0 && *rows <= 1000 && *columns <= 1000;
}

int
reader_run(struct cli *cli, const char *open, const char *notice)
{
	char *self = paths_self();
	const char *const import[] = { self, "--library", cli_library_path(cli),
				       "import", "--" };
	struct app_setup setup = {
		.library = cli->library,
		.open = open,
		.lines = lines_read,
		.import = self ? import : NULL,
		.n_import = sizeof(import) / sizeof(*import),
		.script = cli->values[ARG_SCRIPT],
		.rows = 24,
		.columns = 80,
		.now = cli->values[ARG_NOW],
	};
	struct error err, notebook_err = { .msg = "" };
	char *state_path;
	enum status st;

	if (!read_size(cli->values[ARG_SIZE], &setup.rows, &setup.columns)) {
		cli_complain("--size takes ROWSxCOLUMNS, such as 24x80");
		free(self);
		return CLI_USAGE;
	}
	/* Whatever is wrong with the notebook, the texts can be read. */
	st = cli_open_notebook(cli, true, &notebook_err);
	setup.notebook = cli->notebook;
	setup.notebook_readonly = st == STATUS_READONLY;
	setup.notebook_error = st ? notebook_err.msg : NULL;
	setup.notice = st ? notebook_err.msg : notice ? notice : cli->notice;
	state_path = paths_state("state.db");
	setup.state = state_open(state_path);
	free(state_path);
	st = app_run(&setup, &cli->signal, &err);
	free(self);
	state_close(setup.state);
	if (cli->notebook && !cli->signal && notebook_behind(cli->notebook) &&
	    notebook_keep_copy(cli->notebook, &notebook_err))
		cli_complain("no copy of the notebook was kept: %s",
			     notebook_err.msg);
	/* The screen may have been too narrow for it. */
	if (!cli->notebook)
		cli_complain("%s", notebook_err.msg);
	if (st)
		return cli_fail(&err);
	return cli->signal ? CLI_FAILED : CLI_OK;
}
