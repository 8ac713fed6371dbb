/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long the rest of many files will take.  A byte of plain text costs
 * little, one of PDF more, and a Word file that another program must read first
 * costs seconds: what each kind of file takes is assumed at first, and learnt
 * from those of it that are done.  Knows no clock and opens nothing.
 */
#ifndef CLI_REMAINING_H
#define CLI_REMAINING_H

#include <stddef.h>
#include <stdint.h>

enum {
	REMAINING_TEXT, /* all that is read directly */
	REMAINING_PACK, /* archives, and Word's files, which are such */
	REMAINING_PDF,
	REMAINING_FOREIGN, /* read by a converter */
	REMAINING_KINDS,
};

struct remaining {
	struct remaining_file {
		double cost; /* milliseconds assumed */
		uint64_t bytes;
		int kind;
	} * files;
	size_t n, at; /* files before `at` are done */
	double part;  /* and so much of that one, 0..1 */
	double all[REMAINING_KINDS], done[REMAINING_KINDS]; /* assumed */
	double spent[REMAINING_KINDS]; /* milliseconds in truth */
	long last;		       /* when it came on last */
};

/* Room for n files; remaining_end() frees it. */
void remaining_begin(struct remaining *r, size_t n);
void remaining_end(struct remaining *r);
/* What the next file is called and how large it is. */
void remaining_add(struct remaining *r, const char *path, uint64_t bytes);

/*
 * So many bytes of the file with this index have been read, and all before it,
 * ms milliseconds after the beginning.
 */
void remaining_reach(struct remaining *r, size_t index, uint64_t bytes,
		     long ms);
/* Milliseconds that the rest will take. */
double remaining_ms(const struct remaining *r);

#endif
