/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Languages by their codes (ISO 639-1): "fr" is French.
 */
#ifndef MODEL_LANGUAGE_H
#define MODEL_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

/* All of languages.def, "en,fr,..."; for library_prefer() and options. */
#define LANGUAGES_DEFAULT "en,fr,es,ru,zh,ar,de"
/* The same for those who choose one. */
#define LANGUAGES_CHOICES "ar|de|en|es|fr|ru|zh"

/* "French"; a code that is not in the table is its own name. */
const char *language_name(const char *code);
/* As it is written there. */
const char *language_comma(const char *code);
/* The n bytes at s are the name of one, in English or as itself has it. */
bool language_is_name(const char *s, size_t n);
bool language_known(const char *code);
/* The code behind `code` in a list such as "en,fr", round it; *n bytes. */
const char *language_next(const char *list, const char *code, size_t *n);
/* Whether a list has a code. */
bool language_listed(const char *list, const char *code);

#endif
