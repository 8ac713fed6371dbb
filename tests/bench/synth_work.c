/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One made-up work in the UN's markup.  Its structure depends on the work
 * alone, its words on the language too.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "synth.h"

enum {
	MEDIAN_WORDS = 1615,
	WORDS_LEAST = 60,
	WORDS_MOST = 31783,
	PARAGRAPH_WORDS = 56,
	WORDS_A_CITATION = 100, /* in the text; there are as many again below */
	WORDS_A_FOOTNOTE = 220,
	SUBJECTS = 3000,
	MEMBERS = 193,
	ALL_LANGS_EVERY = 10,
};

static const struct body {
	const char *symbol, *file, *address;
	unsigned tenths;	 /* of all works */
	unsigned first, periods; /* sessions or years */
	bool by_year;		 /* "1325 (2000)", numbered on and on */
} bodies[SYNTH_BODIES] = {
	{ "A/RES/", "A_RES_", "unga", 6, 31, 50, false },
	{ "S/RES/", "S_RES_", "unsc", 2, 1950, 76, true },
	{ "A/HRC/RES/", "A_HRC_RES_", "unga-hrc", 1, 1, 60, false },
	{ "E/RES/", "E_RES_", "ecosoc", 1, 1978, 48, false },
};

/* Who a work is. */
struct identity {
	unsigned body, period, number, year, month, day;
};

/* A text while it is made. */
struct making {
	struct synth *s;
	struct identity id;
	unsigned work;
	size_t lang;
	const struct synth_lang *l;
	struct chance shape, words; /* of the work; of the text */
	struct buf *x;
	unsigned footnotes, ids, to_cite, to_foot;
};

static struct identity
identify(const struct synth *s, unsigned work)
{
	unsigned tenth = work % 10, body = 0, k, n, p, first;
	struct identity id;

	while (tenth >= bodies[body].tenths)
		tenth -= bodies[body++].tenths;
	k = work / 10 * bodies[body].tenths + tenth;
	n = (s->works / 10 + 1) * bodies[body].tenths;
	p = (unsigned)((uint64_t)k * bodies[body].periods / n);
	first = (unsigned)(((uint64_t)p * n + bodies[body].periods - 1) /
			   bodies[body].periods);
	id = (struct identity){
		.body = body,
		.period = bodies[body].first + p,
		.number = 1 + (bodies[body].by_year ? k : k - first),
		.day = 1 + k % 28,
	};
	if (body == 0) {
		id.year = 1945 + id.period;
		id.month = 12;
	} else if (body == 2) {
		id.year = 2006 + (5 + 4 * (id.period - 1)) / 12;
		id.month = 1 + (5 + 4 * (id.period - 1)) % 12;
	} else {
		id.year = id.period;
		id.month = 7;
	}
	return id;
}

static void
add_number(struct buf *out, const struct identity *id, const char *sep)
{
	if (bodies[id->body].by_year)
		buf_printf(out, "%u (%u)", id->number, id->period);
	else
		buf_printf(out, "%u%s%u", id->period, sep, id->number);
}

/* --- words with citations and footnotes ------------------------------- */

static void
add_link(struct making *m, const struct identity *to)
{
	buf_printf(m->x, "<a href=\"https://undocs.org/en/%s",
		   bodies[to->body].symbol);
	add_number(m->x, to, "/");
	buf_puts(m->x, "\">");
	add_number(m->x, to, "/");
	buf_puts(m->x, "</a>");
}

/* A pattern of a language, filled in for an earlier work. */
static void
add_citation(struct making *m, const char *pattern)
{
	struct identity to;

	if (m->work == 0)
		return; /* nothing is earlier */
	to = identify(m->s, chance_below(&m->shape, m->work));
	for (const char *p = pattern; *p; p++) {
		if (*p != '{') {
			buf_putc(m->x, *p);
			continue;
		}
		switch (p[1]) {
		case 'n':
			add_link(m, &to);
			break;
		case 'o':
			buf_puts(m->x, m->l->bodies[to.body]);
			break;
		case 'd':
			buf_printf(m->x, "%u", to.day);
			break;
		case 'm':
			buf_puts(m->x, m->l->months[to.month - 1]);
			break;
		default:
			buf_printf(m->x, "%u", to.year);
		}
		p += 2;
	}
	m->s->counts.cited++;
}

static void
add_footnote(struct making *m)
{
	buf_printf(m->x,
		   "<authorialNote marker=\"%u\" placement=\"bottom\" "
		   "eId=\"authorialNote_%u\"><p xml:space=\"preserve\">\t%u ",
		   m->footnotes + 1, m->footnotes + 1, m->footnotes + 1);
	m->footnotes++;
	if (chance_below(&m->shape, 2)) {
		add_citation(m, m->l->see);
	} else {
		synth_words(m->x, m->lang, m->work, &m->words, 12);
		buf_puts(m->x, m->l->stop);
	}
	buf_puts(m->x, "</p></authorialNote>");
	m->s->counts.footnotes++;
}

/* So many words, with what is due after so many. */
static void
add_text(struct making *m, const char *opener, unsigned n, const char *end)
{
	if (opener)
		buf_printf(m->x, "<span class=\"italic\">%s</span>%s", opener,
			   m->l->space);
	while (n > 0) {
		unsigned some = n < 25 ? n : 25;

		synth_words(m->x, m->lang, m->work, &m->words,
			    some * m->l->length / 100);
		n -= some;
		m->to_cite += some;
		m->to_foot += some;
		if (m->to_cite >= WORDS_A_CITATION) {
			m->to_cite -= WORDS_A_CITATION;
			buf_puts(m->x, m->l->space);
			add_citation(m, m->l->cites);
		}
		if (n > 0)
			buf_puts(m->x, m->l->space);
	}
	buf_puts(m->x, end);
	if (m->to_foot >= WORDS_A_FOOTNOTE) {
		m->to_foot -= WORDS_A_FOOTNOTE;
		add_footnote(m);
	}
	m->s->counts.paragraphs++;
}

static unsigned
paragraph_words(struct making *m)
{
	return 12 + chance_below(&m->shape, 2 * PARAGRAPH_WORDS - 24);
}

/* --- parts ------------------------------------------------------------ */

static void
add_names(struct making *m, unsigned first, unsigned n, const char *before,
	  const char *between)
{
	for (unsigned i = 0; i < n; i++) {
		struct chance c = chance_from(7, (first + i) % MEMBERS);

		buf_printf(m->x, "%s%c", i ? between : before,
			   'A' + chance_below(&c, 26));
		synth_pick(m->x, synth_langs[0].syllables,
			   chance_below(&c, 999));
		synth_pick(m->x, synth_langs[0].syllables,
			   chance_below(&c, 999));
		buf_puts(m->x, "land");
	}
}

static void
add_subjects(struct making *m, struct chance *c)
{
	unsigned n = 8 + chance_below(c, 24);

	buf_puts(m->x, "<classification source=\"https://metadata.un.org/"
		       "sdg\">\n");
	for (unsigned i = 0; i < n; i++) {
		unsigned k = chance_below(c, chance_below(c, SUBJECTS) + 1);
		struct chance of = chance_from(99, k);
		struct buf name = BUF_INIT;

		synth_words(&name, 0, k, &of, 1);
		buf_printf(&name, "_%u", k);
		buf_printf(m->x,
			   "<keyword value=\"%s\" href=\"http://metadata.un."
			   "org/thesaurus/%u\" showAs=\"%s\" dictionary=\"%s\">"
			   "</keyword>\n",
			   name.data, 1000000 + k, name.data,
			   k % 3 ? "UNBIS" : "EuroVoc");
		buf_free(&name);
	}
	buf_puts(m->x, "</classification>\n");
}

static void
add_vote(struct making *m, struct chance *c)
{
	static const char *const sides[] = { "inFavour", "against",
					     "abstaining" };
	unsigned at = 0,
		 n[3] = { 100 + chance_below(c, 60), 1 + chance_below(c, 10),
			  chance_below(c, 20) };

	buf_puts(m->x, "<voting outcome=\"adoptedRecordedVote\">");
	for (int i = 0; i < 3; i++) {
		buf_printf(m->x,
			   "<count value=\"%u\" refersTo=\"%s\">"
			   "<akn4un:voters>\n",
			   n[i], sides[i]);
		if (n[i]) {
			add_names(m, at, n[i],
				  "<organization refersTo=\"memberState\">",
				  "</organization>\n<organization "
				  "refersTo=\"memberState\">");
			buf_puts(m->x, "</organization>");
		}
		buf_puts(m->x, "</akn4un:voters></count>\n");
		at += n[i];
	}
	buf_puts(m->x, "</voting>");
}

static void
add_workflow(struct making *m, struct chance *c)
{
	buf_puts(m->x, "<workflow source=\"#un\"><step date=\"0001-01-01\" "
		       "outcome=\"draftResolution\" as=\"A/1/L.1\" by=\"");
	add_names(m, chance_below(c, MEMBERS), chance_below(c, 50), "", ", ");
	buf_puts(m->x, "\" /></workflow>\n<analysis source=\"#un\">"
		       "<parliamentary>");
	if (m->id.body == 1 || chance_below(c, 4) == 0)
		add_vote(m, c);
	else
		buf_puts(m->x, "<voting outcome=\"adoptedWithoutVote\">"
			       "<quorum value=\"\"></quorum></voting>");
	buf_puts(m->x, "</parliamentary></analysis>\n");
}

static void
add_address(struct making *m)
{
	const struct identity *id = &m->id;

	buf_printf(m->x, "/akn/un/statement/deliberation/%s/%u-%02u-%02u/",
		   bodies[id->body].address, id->year, id->month, id->day);
	if (bodies[id->body].by_year)
		buf_printf(m->x, "%u-%u/", id->number, id->period);
	else
		add_number(m->x, id, "-");
}

static void
add_meta(struct making *m)
{
	/* Of the work: the same in all languages. */
	struct chance c = chance_from(m->s->seed ^ 0x5EED, m->work);

	buf_puts(m->x, "<meta><identification source=\"#DGACM\"><FRBRWork>\n"
		       "<FRBRuri value=\"");
	add_address(m);
	buf_printf(m->x,
		   "\"></FRBRuri>\n<FRBRdate date=\"%u-%02u-%02u\" "
		   "name=\"adoption\"></FRBRdate>\n"
		   "<FRBRcountry value=\"un\"></FRBRcountry></FRBRWork>\n"
		   "<FRBRExpression><FRBRlanguage language=\"%s\">"
		   "</FRBRlanguage></FRBRExpression></identification>\n",
		   m->id.year, m->id.month, m->id.day, m->l->code);
	add_subjects(m, &c);
	add_workflow(m, &c);
	buf_puts(m->x, "</meta>\n");
}

static void
add_cover(struct making *m)
{
	const struct identity *id = &m->id;

	buf_printf(m->x,
		   "<coverPage eId=\"coverPage_1\"><p><span "
		   "class=\"upperLeft\"><docAuthority "
		   "refersTo=\"#publisher\">United Nations</docAuthority>"
		   "</span></p>\n<p class=\"upperRight\"><docNumber "
		   "refersTo=\"#symbol\">%s",
		   bodies[id->body].symbol);
	add_number(m->x, id, "/");
	buf_printf(m->x,
		   "</docNumber></p>\n<p><docDate date=\"%u-%02u-%02u\" "
		   "class=\"rightSmall\" refersTo=\"#dateOfIssuance\">issued"
		   "</docDate></p>\n",
		   id->year, id->month, id->day);
	if (!bodies[id->body].by_year)
		buf_printf(m->x, "<p><session value=\"%u\"></session></p>\n",
			   id->period);
	buf_printf(m->x,
		   "<p><inline name=\"agenda item\">Agenda item %u"
		   "</inline></p>\n</coverPage>\n<preface><p><docNumber>",
		   1 + m->work % 150);
	add_number(m->x, id, "/");
	buf_puts(m->x, ".</docNumber><docTitle refersTo=\"#resolutionTitle\">"
		       "<span class=\"bold\">");
	synth_words(m->x, m->lang, m->work, &m->words, 8);
	buf_puts(m->x, "</span></docTitle></p></preface>\n");
}

static void
add_preamble(struct making *m, unsigned words)
{
	buf_puts(m->x, "<preamble><formula name=\"enactingFormula\" "
		       "eId=\"formula_1\"><p xml:space=\"preserve\">\n"
		       "<span class=\"italic\">");
	buf_printf(m->x, "%s</span>%s</p></formula>\n",
		   m->l->bodies[m->id.body], m->l->comma);
	for (unsigned done = 0; done < words;) {
		unsigned n = paragraph_words(m);
		const char *opener =
			m->l->preambular[chance_below(&m->shape, 8)];

		buf_printf(m->x,
			   "<container name=\"%s\" eId=\"container_%u\">\n"
			   "<p xml:space=\"preserve\">\t",
			   opener, ++m->ids);
		add_text(m, opener, n, m->l->comma);
		buf_puts(m->x, "</p>\n</container>\n");
		done += n;
	}
	buf_puts(m->x, "</preamble>\n");
}

/* "(a)" at a depth; k from 0. */
static void
open_paragraph(struct making *m, int depth, unsigned k)
{
	struct buf figure = BUF_INIT;

	if (depth)
		synth_pick(&figure, m->l->figures[depth - 1], k);
	else
		buf_printf(&figure, "%u", k + 1);
	buf_printf(m->x,
		   "<paragraph eId=\"para_%u\" class=\"SingleTxt\">\n<num>\t",
		   ++m->ids);
	buf_printf(m->x, m->l->labels[depth], figure.data);
	buf_printf(m->x,
		   "</num>\n<content eId=\"para_%u__content\">\n"
		   "<p xml:space=\"preserve\">\t",
		   m->ids);
	buf_free(&figure);
}

static void
close_paragraph(struct making *m)
{
	buf_puts(m->x, "</p>\n</content>\n</paragraph>\n");
}

/* What stands below a paragraph; how many words that took. */
static unsigned
add_below(struct making *m, int depth)
{
	unsigned n = 2 + chance_below(&m->shape, 5), words = 0;

	for (unsigned k = 0; k < n; k++) {
		unsigned some = 8 + chance_below(&m->shape, 30);
		bool more = depth < 2 && chance_below(&m->shape, 6) == 0;

		open_paragraph(m, depth, k);
		add_text(m, NULL, some, more ? ":" : m->l->semicolon);
		close_paragraph(m);
		words += some;
		if (more)
			words += add_below(m, depth + 1);
	}
	return words;
}

static void
add_body(struct making *m, unsigned words)
{
	buf_puts(m->x, "<mainBody>\n");
	for (unsigned k = 0, done = 0; k < 2 || done < words; k++) {
		unsigned n = paragraph_words(m);
		bool more = chance_below(&m->shape, 8) == 0;

		open_paragraph(m, 0, k);
		add_text(m, m->l->operative[chance_below(&m->shape, 8)], n,
			 more ? ":" : m->l->semicolon);
		close_paragraph(m);
		done += n;
		if (more)
			done += add_below(m, 1);
	}
	buf_puts(m->x, "</mainBody>\n");
}

size_t
synth_texts(const struct synth *s, unsigned work)
{
	struct chance c = chance_from(s->seed, work);

	return chance_below(&c, ALL_LANGS_EVERY) ? 1 : SYNTH_LANGS;
}

void
synth_text(struct synth *s, unsigned work, size_t lang, struct buf *name,
	   struct buf *xml)
{
	struct making m = {
		.s = s,
		.work = work,
		.lang = lang,
		.l = &synth_langs[lang],
		.id = identify(s, work),
		.shape = chance_from(s->seed, work),
		.words = chance_from(s->seed + lang + 1, work),
		.x = xml,
	};
	double words = chance_size(&m.shape, MEDIAN_WORDS);
	unsigned n = words < WORDS_LEAST  ? WORDS_LEAST
		     : words > WORDS_MOST ? WORDS_MOST
					  : (unsigned)words;

	buf_printf(name, "%s/%u/%s", bodies[m.id.body].address, m.id.period,
		   bodies[m.id.body].file);
	add_number(name, &m.id, "_");
	buf_printf(name, "-%s.xml", m.l->letter);
	buf_puts(xml, "<akomaNtoso xmlns=\"http://docs.oasis-open.org/"
		      "legaldocml/ns/akn/3.0\" xmlns:akn4un=\"http://un.org/"
		      "akn4un\">\n<statement name=\"resolution\">\n");
	add_meta(&m);
	add_cover(&m);
	add_preamble(&m, n * 2 / 5);
	add_body(&m, n - n * 2 / 5);
	buf_puts(xml, "</statement>\n</akomaNtoso>\n");
	s->counts.works += lang == 0;
	s->counts.texts++;
	s->counts.bytes += xml->len;
}
