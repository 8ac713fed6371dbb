/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers as lists have them: figures, letters, Roman and others. */
#include "config.h"

#include <string.h>

#include "model/symbol.h"
#include "source/docx_int.h"
#include "text/utf8.h"

enum {
	ROMAN_MOST = 3999,
	TENS_MOST = 99,
	REPEAT_MOST = 10, /* "jjjjjjjjjj" */
};

/* --- letters --- */

/* Letters in the order in which they count, of one script or another. */
static const struct alphabet {
	const char *format, *letters;
} alphabets[] = {
	{ "lowerLetter", "abcdefghijklmnopqrstuvwxyz" },
	{ "upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
	{ "russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя" },
	{ "russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ" },
	{ "arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي" },
	{ "arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ" },
	{ "decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" },
	{
		"decimalEnclosedFullstop",
		"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
	},
	{ "decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇" },
	{ "ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉" },
};

/* Behind the last letter each stands twice, as often as it takes. */
static bool
print_letter(const char *format, unsigned n, struct buf *out)
{
	for (size_t i = 0; i < sizeof alphabets / sizeof *alphabets; i++) {
		const struct alphabet *b = &alphabets[i];
		size_t len = strlen(b->letters), at, used;
		unsigned letters = (unsigned)utf8_points(b->letters, len);

		if (strcmp(b->format, format))
			continue;
		if (!n || (n - 1) / letters >= REPEAT_MOST)
			return false;
		at = utf8_bytes(b->letters, len, (n - 1) % letters);
		utf8_decode(b->letters + at, len - at, &used);
		for (unsigned k = 0; k <= (n - 1) / letters; k++)
			buf_add(out, b->letters + at, used);
		return true;
	}
	return false;
}

/* --- figures --- */

static void
print_roman(unsigned n, bool small, struct buf *out)
{
	char roman[16];

	roman_print((int)n, roman);
	for (char *s = roman; *s; s++)
		buf_putc(out, (char)(small ? *s - 'A' + 'a' : *s));
}

static const char *const chinese_digits[] = {
	"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九",
};

/* "十二", "二十" */
static void
print_chinese(unsigned n, struct buf *out)
{
	if (n >= 10) {
		if (n >= 20)
			buf_puts(out, chinese_digits[n / 10]);
		buf_puts(out, "十");
		n %= 10;
		if (!n)
			return;
	}
	buf_puts(out, chinese_digits[n]);
}

static const char *const chinese[] = {
	"chineseCounting",	     "chineseCountingThousand",
	"chineseLegalSimplified",    "ideographDigital",
	"japaneseCounting",	     "japaneseDigitalTenThousand",
	"taiwaneseCountingThousand", "taiwaneseCounting",
};

static bool
is_chinese(const char *format)
{
	for (size_t i = 0; i < sizeof chinese / sizeof *chinese; i++)
		if (!strcmp(format, chinese[i]))
			return true;
	return false;
}

static const char *
ordinal_ending(unsigned n)
{
	static const char *const endings[] = { "th", "st", "nd", "rd" };

	return n / 10 % 10 == 1 || n % 10 > 3 ? endings[0] : endings[n % 10];
}

void
docx_count_print(const char *format, unsigned n, struct buf *out)
{
	bool small = !strcmp(format, "lowerRoman");

	if (!strcmp(format, "none") || !strcmp(format, "bullet"))
		return;
	if (print_letter(format, n, out))
		return;
	if ((small || !strcmp(format, "upperRoman")) && n && n <= ROMAN_MOST)
		print_roman(n, small, out);
	else if (is_chinese(format) && n && n <= TENS_MOST)
		print_chinese(n, out);
	else if (!strcmp(format, "decimalZero") && n < 10)
		buf_printf(out, "0%u", n);
	else if (!strcmp(format, "ordinal"))
		buf_printf(out, "%u%s", n, ordinal_ending(n));
	else if (!strcmp(format, "numberInDash"))
		buf_printf(out, "- %u -", n);
	else
		buf_printf(out, "%u", n);
}
