/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words of six languages.  How frequent the frequent ones are, how many there
 * are, and how much one text keeps to its own was counted in resolutions of
 * the General Assembly and the Security Council; the words mean nothing.
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "synth.h"
#include "text/utf8.h"

enum {
	COMMA_EVERY = 11,
	SMALL = 24,	/* frequent words that are listed */
	OWN_FROM = 100, /* rank; of so many rarer ones a text knows one: */
	OWN_OF = 8,
	CHARACTERS = 0x7000, /* Chinese ones that no number or date holds */
};

/* Ranks up to which struct synth_lang says how much of a text words are. */
static const unsigned ranks[SYNTH_RANKS - 1] = { 1,   10,   24,	  100,
						 300, 1000, 3000, 10000 };

struct chance
chance_from(uint64_t seed, uint64_t what)
{
	struct chance c = { (seed + 1) * 0x9E3779B97F4A7C15U ^
			    (what + 1) * 0xD1B54A32D192ED03U };

	chance_below(&c, 2);
	return c;
}

/* splitmix64 */
static uint64_t
next(struct chance *c)
{
	uint64_t z = c->state += 0x9E3779B97F4A7C15U;

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
	z = (z ^ z >> 27) * 0x94D049BB133111EBU;
	return z ^ z >> 31;
}

unsigned
chance_below(struct chance *c, unsigned n)
{
	return (unsigned)(next(c) >> 33) % n;
}

double
chance_share(struct chance *c)
{
	return (double)(next(c) >> 11) / 9007199254740992.0;
}

/* Log-normal: a twentieth is more than 4.7 times the median, as measured. */
double
chance_size(struct chance *c, double median)
{
	double sum = -6;

	for (int i = 0; i < 12; i++)
		sum += chance_share(c);
	return median * exp(0.94 * sum);
}

const struct synth_lang synth_langs[SYNTH_LANGS] = {
	{ .code = "eng",
	  .letter = "E",
	  .bodies = { "General Assembly", "Security Council",
		      "Human Rights Council", "Economic and Social Council" },
	  .preambular = { "Recalling", "Reaffirming", "Noting", "Welcoming",
			  "Recognizing", "Bearing in mind", "Recalling also",
			  "Taking note of" },
	  .operative = { "Requests", "Decides", "Encourages", "Calls upon",
			 "Takes note of", "Reaffirms", "Urges", "Invites" },
	  .months = { "January", "February", "March", "April", "May", "June",
		      "July", "August", "September", "October", "November",
		      "December" },
	  .cites = "{o} resolution {n} of {d} {m} {y}",
	  .see = "See {o} resolution {n}.",
	  .labels = { "%s.", "(%s)", "(%s)" },
	  .figures = { "a b c d e f g h", "i ii iii iv v vi vii viii" },
	  .space = " ",
	  .comma = ",",
	  .semicolon = ";",
	  .stop = ".",
	  .small = "the of and to in the on for that by with the of and all as "
		   "its their which including from or is at be other the of",
	  .syllables = "con tra ri ment al de vel op e no mic re gi so ci ty "
		       "in ter na tion pro gram sus tain a ble qui mo der po "
		       "li cy hu man cur just tre par fi nan ca pa port ur",
	  .shares = { .089, .320, .395, .531, .667, .838, .950, .995, 1 },
	  .length = 100,
	  .words = 19000 },
	{ .code = "fra",
	  .letter = "F",
	  .bodies = { "de l’Assemblée générale", "du Conseil de sécurité",
		      "du Conseil des droits de l’homme",
		      "du Conseil économique et social" },
	  .preambular = { "Rappelant", "Réaffirmant", "Notant", "Se félicitant",
			  "Constatant", "Gardant à l’esprit",
			  "Rappelant également", "Prenant note" },
	  .operative = { "Prie", "Décide", "Encourage", "Demande", "Prend note",
			 "Réaffirme", "Engage", "Invite" },
	  .months = { "janvier", "février", "mars", "avril", "mai", "juin",
		      "juillet", "août", "septembre", "octobre", "novembre",
		      "décembre" },
	  .cites = "la résolution {n} {o} du {d} {m} {y}",
	  .see = "Voir la résolution {n} {o}.",
	  .labels = { "%s.", "%s)", "%s)" },
	  .figures = { "a b c d e f g h", "i ii iii iv v vi vii viii" },
	  .space = " ",
	  .comma = ",",
	  .semicolon = " ;",
	  .stop = ".",
	  .small = "de la les et des en du le à dans pour par sur aux au que "
		   "une qui leur ses avec sont de la les et des",
	  .syllables = "dé ve lop pe ment é co no mi que ré gi o na le so ci "
		       "té in ter na tion pro gram me du ra ble po li ti "
		       "hu mai ne sé cu ri jus ti ce tra vail cou ver t",
	  .shares = { .064, .327, .428, .569, .693, .840, .945, .993, 1 },
	  .length = 135,
	  .words = 19000 },
	{ .code = "spa",
	  .letter = "S",
	  .bodies = { "de la Asamblea General", "del Consejo de Seguridad",
		      "del Consejo de Derechos Humanos",
		      "del Consejo Económico y Social" },
	  .preambular = { "Recordando", "Reafirmando", "Observando",
			  "Acogiendo con beneplácito", "Reconociendo",
			  "Teniendo presente", "Recordando también",
			  "Tomando nota" },
	  .operative = { "Solicita", "Decide", "Alienta", "Exhorta",
			 "Toma nota", "Reafirma", "Insta", "Invita" },
	  .months = { "enero", "febrero", "marzo", "abril", "mayo", "junio",
		      "julio", "agosto", "septiembre", "octubre", "noviembre",
		      "diciembre" },
	  .cites = "la resolución {n} {o}, de {d} de {m} de {y},",
	  .see = "Véase la resolución {n} {o}.",
	  .labels = { "%s.", "%s)", "%s)" },
	  .figures = { "a b c d e f g h", "i ii iii iv v vi vii viii" },
	  .space = " ",
	  .comma = ",",
	  .semicolon = ";",
	  .stop = ".",
	  .small = "de la los y en el que las del para con por se al a su sus "
		   "una como entre de la los y en el",
	  .syllables = "de sa rro llo e co nó mi co re gio nal so cie dad in "
		       "ter na ción pro gra ma sos te ni ble po lí ti ca hu "
		       "ma no se gu ri dad jus ti cia tra ba jo a cuer do",
	  .shares = { .096, .382, .464, .582, .695, .838, .940, .991, 1 },
	  .length = 130,
	  .words = 22000 },
	{ .code = "rus",
	  .letter = "R",
	  .bodies = { "Генеральной Ассамблеи", "Совета Безопасности",
		      "Совета по правам человека",
		      "Экономического и Социального Совета" },
	  .preambular = { "ссылаясь", "подтверждая", "отмечая", "приветствуя",
			  "признавая", "учитывая", "ссылаясь также",
			  "принимая к сведению" },
	  .operative = { "просит", "постановляет", "рекомендует", "призывает",
			 "принимает к сведению", "подтверждает",
			 "настоятельно призывает", "предлагает" },
	  .months = { "января", "февраля", "марта", "апреля", "мая", "июня",
		      "июля", "августа", "сентября", "октября", "ноября",
		      "декабря" },
	  .cites = "резолюцию {n} {o} от {d} {m} {y} года",
	  .see = "См. резолюцию {n} {o}.",
	  .labels = { "%s.", "%s)", "%s)" },
	  .figures = { "a b c d e f g h", "i ii iii iv v vi vii viii" },
	  .space = " ",
	  .comma = ",",
	  .semicolon = ";",
	  .stop = ".",
	  .small = "и в на по с о для к что от их а также из или в том числе "
		   "и в на по с",
	  .syllables = "раз ви ти е эко но ми чес кий ре ги о наль ный со ци "
		       "аль ность меж ду на род про грам ма ус той чи вый по "
		       "ли ти ка че ло век без о пас спра вед ли вость",
	  .shares = { .068, .191, .253, .375, .505, .679, .831, .948, 1 },
	  .length = 100,
	  .words = 40000 },
	{ .code = "zho",
	  .letter = "C",
	  .bodies = { "大会", "安全理事会", "人权理事会", "经济及社会理事会" },
	  .preambular = { "回顾", "重申", "注意到", "欢迎", "认识到", "铭记",
			  "又回顾", "表示注意到" },
	  .operative = { "请", "决定", "鼓励", "促请", "表示注意到", "重申",
			 "敦促", "邀请" },
	  .months = { "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月",
		      "9月", "10月", "11月", "12月" },
	  .cites = "{o}{y}年{m}{d}日第{n}号决议",
	  .see = "见{o}第{n}号决议。",
	  .labels = { "%s.", "(%s)", "%s" },
	  .figures = { "a b c d e f g h", "㈠ ㈡ ㈢ ㈣ ㈤ ㈥ ㈦ ㈧" },
	  .space = "",
	  .comma = "，",
	  .semicolon = "；",
	  .stop = "。",
	  .small = "的 和 在 与 及 以 为 并 各 其 所 有 对 于 发 展 经 "
		   "济 区 域 社 会 方 案 持",
	  .shares = { .030, .147, .235, .501, .786, .984, 1, 1, 1 },
	  .length = 100,
	  .words = 2500 },
	{ .code = "ara",
	  .letter = "A",
	  .bodies = { "الجمعية العامة", "مجلس الأمن", "مجلس حقوق الإنسان",
		      "المجلس الاقتصادي والاجتماعي" },
	  .preambular = { "وإذ تشير", "وإذ تؤكد من جديد", "وإذ تلاحظ",
			  "وإذ ترحب", "وإذ تسلم", "وإذ تضع في اعتبارها",
			  "وإذ تشير أيضا", "وإذ تحيط علما" },
	  .operative = { "تطلب", "تقرر", "تشجع", "تهيب", "تحيط علما",
			 "تعيد تأكيد", "تحث", "تدعو" },
	  .months = { "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس",
		      "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه",
		      "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
		      "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر" },
	  .cites = "قرار {o} {n} المؤرخ {d} {m} {y}",
	  .see = "انظر قرار {o} {n}.",
	  .labels = { "%s -", "(%s)", "’%s‘" },
	  .figures = { "أ ب ج د ه و ز ح", "1 2 3 4 5 6 7 8" },
	  .space = " ",
	  .comma = "،",
	  .semicolon = "؛",
	  .stop = ".",
	  .small = "في من على إلى عن مع أن التي ما هذا ذلك بين في من على",
	  .syllables = "ال تن مي قت صا دي إق لي مج تم عا دو لي بر نا مج مس تد "
		       "سي اس ان سا عد ل عم ات فا ق تع ون تق ري ر من ظم قد "
		       "را ت مو ار د تع لي م نس اء أط فا ل سل ام بح ار",
	  .shares = { .039, .140, .197, .324, .457, .645, .813, .940, 1 },
	  .length = 96,
	  .words = 46000 },
};

void
synth_pick(struct buf *out, const char *list, unsigned k)
{
	unsigned n = 1;
	const char *at = list;

	for (const char *p = list; *p; p++)
		n += *p == ' ';
	for (k %= n; k > 0; k--)
		at = strchr(at, ' ') + 1;
	buf_add(out, at, strcspn(at, " "));
}

/* A rank, from 0, as frequent as it is in texts. */
static unsigned
any_rank(const struct synth_lang *l, struct chance *c)
{
	double share = chance_share(c), low = 0, from = 1, to;
	int i = 0;

	while (i < SYNTH_RANKS - 1 && share >= l->shares[i])
		low = l->shares[i++];
	from = i ? ranks[i - 1] : 1;
	to = i < SYNTH_RANKS - 1 && ranks[i] < l->words ? ranks[i] : l->words;
	if (i == 0 || to <= from)
		return 0;
	share = (share - low) / (l->shares[i] - low);
	return (unsigned)(from * exp(share * log(to / from)));
}

/* A text has its subject, and says few rare words again and again. */
static unsigned
own_rank(unsigned rank, unsigned subject)
{
	return rank < OWN_FROM ? rank : rank - rank % OWN_OF + subject % OWN_OF;
}

/* Every word of Chinese is one or two characters. */
static void
add_characters(struct buf *out, const struct synth_lang *l, struct chance *c,
	       unsigned subject)
{
	char s[8];

	for (unsigned n = 1 + (chance_below(c, 5) < 3); n > 0; n--) {
		unsigned rank = own_rank(any_rank(l, c), subject);

		if (rank < SMALL)
			synth_pick(out, l->small, rank);
		else
			buf_add(out, s,
				utf8_encode(CHARACTERS + rank % l->words, s));
	}
}

/* The same rank is the same word; the lower, the more frequent. */
static void
add_word(struct buf *out, const struct synth_lang *l, unsigned rank)
{
	struct chance c = chance_from(rank, (uint64_t)l->letter[0]);
	unsigned parts = 2 + chance_below(&c, 3);

	if (rank < SMALL) {
		synth_pick(out, l->small, rank);
		return;
	}
	while (parts-- > 0)
		synth_pick(out, l->syllables, chance_below(&c, 4096));
}

void
synth_words(struct buf *out, size_t lang, unsigned subject, struct chance *c,
	    unsigned n)
{
	const struct synth_lang *l = &synth_langs[lang];

	for (unsigned i = 0; i < n; i++) {
		if (i > 0)
			buf_puts(out, l->space);
		if (l->syllables)
			add_word(out, l, own_rank(any_rank(l, c), subject));
		else
			add_characters(out, l, c, subject);
		if (i + 1 < n && chance_below(c, COMMA_EVERY) == 0)
			buf_puts(out, l->comma);
	}
}
