/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Languages. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "source/akn_lang.h"
#include "text/utf8.h"

enum { SAMPLE = 20000, WORD = 8 };

/* Scripts, and ranges of letters that only they have. */
enum script { LATIN, CYRILLIC, ARABIC, HAN, SCRIPTS };

static const struct language {
	const char *code;
	const char *head; /* as the head of the file says */
	enum script script;
	const char *common; /* small words, each between blanks */
} languages[] = {
	{ "en", "eng", LATIN, " the of and to in that on for " },
	{ "fr", "fra", LATIN, " les des la et le du pour dans " },
	{ "es", "spa", LATIN, " los las el y de por para en " },
	{ "de", "deu", LATIN, " der die und den von zu des das " },
	{ "ru", "rus", CYRILLIC, "" },
	{ "ar", "ara", ARABIC, "" },
	{ "zh", "zho", HAN, "" },
};
enum { LANGUAGES = sizeof languages / sizeof *languages };

static const char *const annexes[] = {
	"annexe",    "annex",	   "anexo",	 "anlage", "appendix",
	"enclosure", "приложение", "Приложение", "附件",   "المرفق",
};

/* What was counted in a sample of the text. */
struct sample {
	size_t letters[SCRIPTS];
	size_t words[LANGUAGES];
	char word[WORD + 3]; /* the one being read, a blank before it */
	size_t len;
};

static void
end_word(struct sample *s)
{
	if (s->len && s->len <= WORD) {
		s->word[0] = ' ';
		memcpy(s->word + 1 + s->len, " ", 2);
		for (size_t i = 0; i < LANGUAGES; i++)
			s->words[i] +=
				strstr(languages[i].common, s->word) != NULL;
	}
	s->len = 0;
}

static void
count_char(struct sample *s, uint32_t c)
{
	if (c >= 'A' && c <= 'Z')
		c = c - 'A' + 'a';
	if (c >= 'a' && c <= 'z') {
		s->letters[LATIN]++;
		if (s->len < WORD)
			s->word[1 + s->len] = (char)c;
		s->len++;
		return;
	}
	if (utf8_is_letter(c))
		s->len = s->len ? WORD + 1 : 0; /* no common word */
	else
		end_word(s);
	s->letters[CYRILLIC] += c >= 0x430 && c <= 0x44f;
	s->letters[ARABIC] += c >= 0x621 && c <= 0x64a;
	s->letters[HAN] += c >= 0x4e00 && c <= 0x9fff;
}

static void
count_text(struct sample *s, const char *text, size_t n)
{
	for (size_t i = 0, len; i < n; i += len)
		count_char(s, utf8_decode(text + i, n - i, &len));
}

static void
count_below(struct sample *s, const struct akn_node *top, size_t *left)
{
	for (const struct akn_node *e = akn_next(top, top); e && *left;
	     e = akn_next(e, top)) {
		size_t n = e->len < *left ? e->len : *left;

		count_text(s, e->text ? e->text : "", n);
		*left -= n;
	}
}

static const char *
of_head(const struct akn_node *root)
{
	const struct akn_node *e = akn_find(root, TAG_FRBRlanguage);

	for (size_t i = 0; e && i < LANGUAGES; i++)
		if (!strcmp(languages[i].head, akn_attr(e, "language")))
			return languages[i].code;
	return "en";
}

const char *
akn_lang(const struct akn_node *root)
{
	struct sample s = { 0 };
	size_t left = SAMPLE, best = 0;
	enum script script = LATIN;

	for (const struct akn_node *e = akn_next(root, root); e && left;
	     e = akn_next(e, root))
		if (e->tag == TAG_preamble || e->tag == TAG_mainBody)
			count_below(&s, e, &left);
	s.letters[HAN] *= 2; /* a character says more than a letter */
	for (enum script i = LATIN; i < SCRIPTS; i++)
		if (s.letters[i] > s.letters[script])
			script = i;
	if (!s.letters[script])
		return of_head(root);
	while (languages[best].script != script)
		best++;
	for (size_t i = best; i < LANGUAGES; i++)
		if (languages[i].script == script && s.words[i] > s.words[best])
			best = i;
	if (script == LATIN && !s.words[best])
		return of_head(root);
	return languages[best].code;
}

bool
akn_lang_is_annex(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof annexes / sizeof *annexes; i++) {
		size_t len = strlen(annexes[i]), lower;

		if (n < len)
			continue;
		for (lower = 0; lower < len; lower++) {
			char c = s[lower];

			if (c >= 'A' && c <= 'Z')
				c = (char)(c - 'A' + 'a');
			if (c != annexes[i][lower])
				break;
		}
		if (lower == len && utf8_points(s + len, n - len) <= 6 &&
		    (len == n ||
		     !utf8_is_letter(utf8_decode(s + len, n - len, &lower))))
			return true;
	}
	return false;
}
