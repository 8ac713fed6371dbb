/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One run of the program: its options, what it has opened, and the ways in
 * which commands answer.  Every command is one file, cmd_NAME.c, with one
 * row in table.c.
 */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "cli/args.h"
#include "store/library.h"
#include "store/notebook.h"

/* Exit status. */
enum {
	CLI_OK = 0,
	CLI_FAILED = 1, /* something was refused, or failed */
	CLI_USAGE = 2,	/* it was called wrongly */
};

struct cli {
	const struct subcommand *commands; /* ends with a NULL name */
	const char *values[ARG_COUNT];	   /* options given, else NULL */
	char **operands;		   /* arguments that are no options */
	int n_operands;
	struct arena *arena;	   /* lives as long as the run */
	struct library *library;   /* NULL until opened */
	struct notebook *notebook; /* NULL until opened */
	const char *notice;	   /* for the reader's status line; or NULL */
	int signal; /* that ended the run and is raised at its end; or 0 */
};

struct subcommand {
	const char *name;
	const char *usage;	     /* operands, as --help prints them */
	const char *summary;	     /* one line, without a full stop */
	unsigned args;		     /* options besides the global ones */
	int least, most;	     /* operands; most -1: any number */
	int (*run)(struct cli *cli); /* returns the exit status */
};

/*
 * table.c: in the order of --help; ends with a NULL name.  The first runs when
 * none is named.
 */
extern const struct subcommand subcommands[];
/* The command of that name; NULL: there is none. */
const struct subcommand *cli_command(const struct cli *cli, const char *name);

int cmd_annotate(struct cli *cli);
int cmd_annotations(struct cli *cli);
int cmd_check(struct cli *cli);
int cmd_corrections(struct cli *cli);
int cmd_export(struct cli *cli);
int cmd_graph(struct cli *cli);
int cmd_help(struct cli *cli);
int cmd_import(struct cli *cli);
int cmd_lineage(struct cli *cli);
int cmd_links(struct cli *cli);
int cmd_list(struct cli *cli);
int cmd_most_cited(struct cli *cli);
int cmd_notebook(struct cli *cli);
int cmd_parse(struct cli *cli);
int cmd_read(struct cli *cli);
int cmd_find(struct cli *cli);
int cmd_show(struct cli *cli);

/* --- what is asked for ------------------------------------------------- */

static inline bool
cli_given(const struct cli *cli, enum arg id)
{
	return cli->values[id] != NULL;
}

/* --library, or where it lives; in the run's arena. */
const char *cli_library_path(struct cli *cli);

/* --notebook, or where it lives; in the run's arena. */
const char *cli_notebook_path(struct cli *cli);

/* A work and, may be, a paragraph of it, as people write them. */
struct reference {
	const char *work;  /* "52/205" */
	const char *label; /* "OP3"; NULL without */
};
/* Take "WORK#LABEL" apart, in the run's arena. */
struct reference cli_reference(struct cli *cli, const char *s);
/* Whether a file is meant, there or not, and no work. */
bool cli_is_file(struct cli *cli, const char *arg);

/*
 * The languages of reaffirmrc and, before all others, that of --lang; one
 * that there is not is wrong.
 */
enum status cli_prefer(struct cli *cli, struct error *err);

/* What of the options chooses works: the filter of q. */
enum status cli_filter(struct cli *cli, struct work_query *q,
		       struct error *err);

/* --- what is opened ---------------------------------------------------- */

/*
 * Open cli->library for reading.  Where there is none, or an empty one, it
 * is made from the bundled texts first.
 */
enum status cli_open_library(struct cli *cli, struct error *err);
/* The same for writing, and without the bundled texts. */
enum status cli_open_library_write(struct cli *cli, struct error *err);
/* Open cli->notebook; one that cannot be written is fine unless `write`. */
enum status cli_open_notebook(struct cli *cli, bool write, struct error *err);
/*
 * Texts of the library are given as they were corrected by hand, where there
 * is a notebook; commands that open it have that at once.
 */
void cli_correct(struct cli *cli);
void cli_close(struct cli *cli);

/*
 * The text of the work that a reference names, in the language of --lang
 * where that is given; STATUS_MISSING says what to try.  *paragraph (may be
 * NULL) is the index of its label, -1 without.
 */
enum status cli_open_work(struct cli *cli, const struct reference *ref,
			  struct resolution **out, long *paragraph,
			  struct error *err);

/* The work or document that a reference names, held or only cited. */
enum status cli_find_target(struct cli *cli, const char *name,
			    struct target *out, struct error *err);

/*
 * The key of a work whose annotations or corrections are asked for: of one that
 * is gone, too.  STATUS_MISSING: it is no symbol, and neither the library nor
 * the notebook, which must both be open, has anything under that name.
 */
enum status cli_find_noted(struct cli *cli, const char *name, const char **key,
			   struct error *err);

/* --- answers ----------------------------------------------------------- */

/* "reaffirm: MESSAGE" on standard error, on one line and safe to print. */
void cli_complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same from an error; returns the exit status that goes with it. */
int cli_fail(const struct error *err);

/* To standard output; what fails is told at the end by cli_finish(). */
void cli_print(struct buf *out);
/* The end of standard output: the exit status, CLI_FAILED where it broke. */
int cli_finish(int status);

/* A query's works, as list and the reader without a terminal print them. */
int cli_print_list(struct cli *cli, const struct work_query *q);
/* The work or paragraph that "KEY[#LABEL]" names, as show prints it. */
int cli_print_work(struct cli *cli, const char *name);
/* A text, or (label not NULL) one paragraph of it, for people. */
int cli_print_text(const struct resolution *r, const char *label);

/* Columns of the terminal on standard output; 80 where it is none. */
int cli_columns(void);
bool cli_is_terminal(void);

/*
 * Append n bytes, control characters and what is not UTF-8 as \xNN: for
 * names of files, which may hold anything.
 */
void cli_visible(struct buf *out, const char *s, size_t n);

#endif
