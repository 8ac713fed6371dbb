/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What reaffirm-parse and reaffirm-parse-pdf have in common: a file is read
 * within bounds, whatever its name is, and what is in it is printed with what
 * it cites and what is doubtful.  Knows no format.
 */
#ifndef CLI_PARSING_H
#define CLI_PARSING_H

#include <stdbool.h>

#include "cli/outlet.h"
#include "source/source.h"

enum {
	PARSING_USAGE = 2,	  /* exit status */
	PARSING_CPU_SECONDS = 60, /* for one file */
};

/* Prints the resolutions in f; what came before an error is printed too. */
typedef enum status parsing_reader(struct outlet *to, const struct received *f,
				   struct error *err);

/*
 * Before the first file.  all_cores: nothing else wants them.  While others
 * work for us, what any text needs is made ready.
 */
void parsing_prepare(bool all_cores);
/* Print and free them; certain: of a source that cannot be misread. */
void parsing_print(struct outlet *to, struct resolution **all, size_t n,
		   bool certain);
/* Parse and print. */
enum status parsing_lines(struct outlet *to, const struct source *src,
			  struct error *err);
/* A file's name may be in any encoding; read() has it in UTF-8. */
enum status parsing_bytes(struct outlet *to, const struct received *f,
			  parsing_reader *read, struct error *err);
/* One file from its opening to outlet_end(). */
void parsing_file(struct outlet *to, const char *path, parsing_reader *read);
/*
 * Whether argv[*i] is an option that both have; *i is then at its last
 * argument.
 */
bool parsing_option(struct outlet *to, int argc, char **argv, int *i);

#endif
