/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves what "op. cit." and its like mean in footnotes, in six languages, that
 * a short name is one before a verb, too, and how treaties are called.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalls the report.{1} Notes the study.{2} Third.{3} "
	  "Fourth.{4} Fifth.{5} Sixth.{6}\n"
	  "F1 A/CONF.157/24 (Part I), chap. III.\n"
	  "F2 A/CONF.157/24 (Part I), op. cit., chap. IV.\n"
	  "F3 Op. cit., para. 5.\n"
	  "F4 Loc. cit.\n"
	  "F5 Idem.\n"
	  "F6 See supra note 1, para. 7.",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||chap. III\n"
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||chap. IV\n"
	  "A/CONF.157/24 (Part I)|Op. cit.|ibid||para. 5\n"
	  "A/CONF.157/24 (Part I)|Loc. cit.|ibid||\n"
	  "A/CONF.157/24 (Part I)|Idem|ibid||\n"
	  "A/CONF.157/24 (Part I)|note 1|see||para. 7\n" },
	{ "A/RES/80/900",
	  "P Recalls the study.{1} Notes it.{2} Third.{3} And {4} "
	  "then.{5}\n"
	  "F1 Report of the International Conference on Population "
	  "and Development, Cairo, 5-13 September 1994 (United "
	  "Nations publication, Sales No. E.95.XIII.18), chap. I, "
	  "resolution 1, annex.\n"
	  "F2 Ibid., chap. II.\n"
	  "F3 Ibid., op. cit., annex.\n"
	  "F4 Report of the International Conference on Population "
	  "and Development, op. cit., chap. III.\n"
	  "F5 See footnote 1.",
	  "E.95.XIII.18|E.95.XIII.18|source||chap. I, resolution "
	  "1, annex\n"
	  "E.95.XIII.18|Ibid.|ibid||chap. II\n"
	  "E.95.XIII.18|Ibid.|ibid||annex\n"
	  "E.95.XIII.18|Report of the International Conference on "
	  "Population and Development, op. cit.|ibid||chap. III\n"
	  "E.95.XIII.18|footnote 1|see||\n" },
	{ "A/RES/80/900",
	  "P Recalling the International Covenant on Civil and "
	  "Political Rights, and that the Covenant provides for "
	  "it, and that under article 4 of the Covenant no "
	  "derogation is possible,",
	  "International Covenant on Civil and Political "
	  "Rights|International Covenant on Civil and Political "
	  "Rights|recall||\n"
	  "International Covenant on Civil and Political "
	  "Rights|Covenant|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalls the Conventions.{1} And.{2} Third.{3}\n"
	  "F1 United Nations, Treaty Series, vol. 75, Nos. 970–973.\n"
	  "F2 Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.\n"
	  "F3 Resolution 2200 A (XXI), annex, and United Nations, "
	  "Treaty Series, vol. 2131, No. 20378; ibid., vol. 1642, "
	  "No. 14668.",
	  "Treaty Series, vol. 75, Nos. 970–973|Treaty Series, "
	  "vol. 75, Nos. 970–973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|Ibid., vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|ibid||\n"
	  "A/RES/2200(XXI)A|2200 A (XXI)|source||annex\n"
	  "Treaty Series, vol. 2131, No. 20378|Treaty Series, vol. "
	  "2131, No. 20378|source||\n"
	  "Treaty Series, vol. 1642, No. 14668|ibid., vol. 1642, "
	  "No. 14668|ibid||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "P Rappelle le rapport.{1} Note.{2} Trois.{3} Quatre.{4} "
	  "Cinq.{5}\n"
	  "F1 A/CONF.157/24 (Part I), chap. III.\n"
	  "F2 Op. cit., chap. IV.\n"
	  "F3 Loc. cit.\n"
	  "F4 Idem, par. 3.\n"
	  "F5 Voir supra, note 1.",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||chap. III\n"
	  "A/CONF.157/24 (Part I)|Op. cit.|ibid||chap. IV\n"
	  "A/CONF.157/24 (Part I)|Loc. cit.|ibid||\n"
	  "A/CONF.157/24 (Part I)|Idem|ibid||par. 3\n"
	  "A/CONF.157/24 (Part I)|note 1|see||\n" },
	{ "A/RES/80/900",
	  "P Rappelle les Conventions.{1} Et.{2}\n"
	  "F1 Nations Unies, Recueil des Traités, vol. 75, nos 970 "
	  "à 973.\n"
	  "F2 Ibid., vol. 2225, 2237, 2241 et 2326, no 39574.",
	  "Treaty Series, vol. 75, Nos. 970–973|Recueil des "
	  "Traités, vol. 75, nos 970 à 973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|Ibid., vol. 2225, 2237, 2241 et 2326, no "
	  "39574|ibid||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "P Recuerda el informe.{1} Dos.{2} Tres.{3} Cuatro.{4} "
	  "Cinco.{5}\n"
	  "F1 A/CONF.157/24 (Part I), cap. III.\n"
	  "F2 Op. cit., cap. IV.\n"
	  "F3 Loc. cit.\n"
	  "F4 Ídem, párr. 3.\n"
	  "F5 Véase supra, nota 1.",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||cap. III\n"
	  "A/CONF.157/24 (Part I)|Op. cit.|ibid||cap. IV\n"
	  "A/CONF.157/24 (Part I)|Loc. cit.|ibid||\n"
	  "A/CONF.157/24 (Part I)|Ídem|ibid||párr. 3\n"
	  "A/CONF.157/24 (Part I)|nota 1|see||\n" },
	{ "A/RES/80/900",
	  "P Recuerda los Convenios.{1} Y.{2}\n"
	  "F1 Naciones Unidas, Treaty Series, vol. 75, núms. 970 a "
	  "973.\n"
	  "F2 Ibid., vols. 2225, 2237, 2241 y 2326, núm. 39574.",
	  "Treaty Series, vol. 75, Nos. 970–973|Treaty Series, "
	  "vol. 75, núms. 970 a 973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|Ibid., vols. 2225, 2237, 2241 y 2326, núm. "
	  "39574|ibid||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P напоминает о докладе.{1} Два.{2} Три.{3} Четыре.{4} "
	  "Пять.{5}\n"
	  "F1 A/CONF.157/24 (Part I), глава III.\n"
	  "F2 Там же, глава IV.\n"
	  "F3 Указ. соч.\n"
	  "F4 Цит. соч., пункт 3.\n"
	  "F5 См. сноску 1 выше.",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||глава III\n"
	  "A/CONF.157/24 (Part I)|Там же|ibid||глава IV\n"
	  "A/CONF.157/24 (Part I)|Указ. соч.|ibid||\n"
	  "A/CONF.157/24 (Part I)|Цит. соч.|ibid||пункт 3\n"
	  "A/CONF.157/24 (Part I)|сноску 1|see||\n" },
	{ "A/RES/80/900",
	  "P напоминает о конвенциях.{1} И.{2}\n"
	  "F1 United Nations, Treaty Series, vol. 75, Nos. 970–973.\n"
	  "F2 Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.",
	  "Treaty Series, vol. 75, Nos. 970–973|Treaty Series, "
	  "vol. 75, Nos. 970–973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|Ibid., vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|ibid||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P 回顾报告。{1} 二。{2} 三。{3} 四。{4}\n"
	  "F1 A/CONF.157/24 (Part I)，第三章。\n"
	  "F2 同前，第四章。\n"
	  "F3 同上引书。\n"
	  "F4 见上文脚注1。",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||第三章\n"
	  "A/CONF.157/24 (Part I)|同前|ibid||第四章\n"
	  "A/CONF.157/24 (Part I)|同上引书|ibid||\n"
	  "A/CONF.157/24 (Part I)|脚注1|see||\n" },
	{ "A/RES/80/900",
	  "P 回顾各公约。{1} 和。{2}\n"
	  "F1 联合国，《条约汇编》，第75卷，第970-973号。\n"
	  "F2 同上，第2225、2237、2241和2326卷，第39574号。",
	  "Treaty Series, vol. 75, Nos. "
	  "970–973|条约汇编》，第75卷，第970-973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|同上，第2225、2237、2241和2326卷，第39574|ibid||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P تشير إلى التقرير.{1} اثنان.{2} ثلاثة.{3} أربعة.{4}\n"
	  "F1 A/CONF.157/24 (Part I)، الفصل الثالث.\n"
	  "F2 المرجع نفسه، الفصل الرابع.\n"
	  "F3 المرجع السابق، الفقرة 3.\n"
	  "F4 انظر الحاشية 1 أعلاه.",
	  "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part "
	  "I)|source||الفصل الثالث\n"
	  "A/CONF.157/24 (Part I)|المرجع نفسه|ibid||الفصل الرابع\n"
	  "A/CONF.157/24 (Part I)|المرجع السابق|ibid||الفقرة 3\n"
	  "A/CONF.157/24 (Part I)|الحاشية 1|see||\n" },
	{ "A/RES/80/900",
	  "P تشير إلى الاتفاقيات.{1} و.{2}\n"
	  "F1 United Nations, Treaty Series, vol. 75, Nos. 970–973.\n"
	  "F2 المرجع نفسه، المجلدات 2225 و 2237 و 2241 و 2326، "
	  "الرقم 39574.",
	  "Treaty Series, vol. 75, Nos. 970–973|Treaty Series, "
	  "vol. 75, Nos. 970–973|source||\n"
	  "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. "
	  "39574|المرجع نفسه، المجلدات 2225 و 2237 و 2241 و 2326، "
	  "الرقم 39574|ibid||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
