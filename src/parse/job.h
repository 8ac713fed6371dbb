/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Job numbers, by which the conference services of the United Nations know
 * what they print: "20-26048 (E)", "GE.15-16305(E)", "K2200733[E]".
 */
#ifndef PARSE_JOB_H
#define PARSE_JOB_H

#include <stdbool.h>
#include <stddef.h>

enum { JOB_SERIAL = 5 /* digits behind the year of one, at least */ };

/* The n bytes at s, a word, are one, or "*1516305*" under its bars. */
bool job_is(const char *s, size_t n);
/* Bytes of the language beside one, glued or not: "(E)", "[E]", ".E", "*". */
size_t job_language(const char *s, size_t n);

#endif
