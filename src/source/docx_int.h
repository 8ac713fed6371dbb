/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside docx*.c: what styles and lists say, and the text of a document.
 * Names of elements and attributes are those of ISO/IEC 29500-1.
 */
#ifndef SOURCE_DOCX_INT_H
#define SOURCE_DOCX_INT_H

#include "source/dom.h"
#include "source/flow.h"
#include "source/slant.h"

struct zip;
struct zip_part;

/* --- docx.c -------------------------------------------------------------- */

/* The lines of a document that is unpacked; out->path is the caller's. */
enum status docx_read_parts(struct arena *a, const struct zip *zip,
			    struct source *out, struct error *err);

/* --- docx_chunk.c -------------------------------------------------------- */

/* Adds the paragraphs of a document of Word; false: it is none. */
typedef bool docx_chunk_reader(struct flow *flow, const struct zip *zip);
/*
 * A page of HTML, a text or a document in a part of its own, read where it
 * stands in the text, as Word does when it opens it (ISO/IEC 29500-1, 11.3.1);
 * what it cannot be read is told.
 */
void docx_chunk(struct flow *flow, const struct zip_part *part,
		docx_chunk_reader *read);

/* --- docx_style.c -------------------------------------------------------- */

/* What a style says, with what it is based on. */
struct docx_style {
	const char *id;
	const xmlNode *node;
	bool heading;
	bool raised; /* superscript */
	bool hidden;
	signed char italic; /* -1: it does not say */
	int list;	    /* 0: none */
	int level;	    /* from 0; -1: it does not say */
};

struct docx_styles {
	struct docx_style *at; /* by id */
	size_t n;
};

/* doc may be NULL; the tree must live as long as the styles. */
struct docx_styles docx_styles_read(struct arena *a, const xmlDoc *doc);
/* NULL without. */
const struct docx_style *docx_style(const struct docx_styles *styles,
				    const char *id);

/* --- docx_list.c --------------------------------------------------------- */

enum { DOCX_LEVELS = 9 };

/* All lists of a document, and how far they have counted. */
struct docx_lists;

/* Of numbering.xml (NULL: there is none); it lives in the arena. */
struct docx_lists *docx_lists_read(struct arena *a, const xmlDoc *doc,
				   const struct docx_styles *styles);
/* The level of a list that belongs to a style; 0 where none does. */
int docx_list_level(const struct docx_lists *lists, int list,
		    const char *style);
/* Count a paragraph; its number as Word shows it is added to out. */
void docx_list_count(struct docx_lists *lists, int list, int level,
		     struct buf *out);

/* --- docx_count.c -------------------------------------------------------- */

/* A number as ST_NumberFormat names the way: "decimal", "lowerRoman". */
void docx_count_print(const char *format, unsigned n, struct buf *out);

/* --- docx_run.c ---------------------------------------------------------- */

/* Footnotes that were called, in their order. */
struct docx_call {
	const char *id;
	bool endnote, custom; /* custom: its mark is not Word's own */
	unsigned number;      /* 0: it is "*" or the like, */
	const char *sign;     /* or NULL */
	const char *letters;  /* it was written in place of the number; or NULL
			       */
};

enum { DOCX_FIELDS = 32, DOCX_BOXES = 64 };

struct docx_field {
	const xmlNode *begin;
	bool code; /* what is read is its code, not its result */
};

/* The text of a document while it is read. */
struct docx {
	struct arena *a;
	xmlDoc *footnotes, *endnotes;
	struct docx_styles styles;
	struct docx_lists *lists;
	struct flow flow;
	struct buf text; /* of the paragraph at hand */
	struct docx_call *calls;
	size_t n_calls, cap_calls;
	unsigned called; /* the last number of a footnote */
	/* A number that was written by hand, and where it ends in the text. */
	unsigned written;
	size_t written_end;
	unsigned last_written;		      /* the one before */
	unsigned lettered;		      /* footnotes that letters call */
	unsigned skip_runs;		      /* that hold the rest of it */
	struct docx_field field[DOCX_FIELDS]; /* that are open */
	unsigned fields;
	unsigned counted; /* paragraphs that fields number */
	struct slant slant;
	bool slanted;			  /* the run at hand is in italics */
	const xmlNode *boxes[DOCX_BOXES]; /* text boxes met in it */
	size_t n_boxes;
	bool body; /* a paragraph as long as texts have was seen */
	bool boxed, cell;
	/* Reads the document that is linked to by this id in its place. */
	void (*chunk)(struct docx *d, const char *id);
	const void *parts; /* of docx.c, for that */
};

/* What is in a paragraph or beside its runs is added to d->text. */
void docx_inline(struct docx *d, const xmlNode *node);

/* --- docx_look.c --------------------------------------------------------- */

/* Deleted, moved away, or no text but what is said of it. */
bool docx_is_passed(const xmlNode *node);
/* The number that Word makes of a paragraph by its properties, and a blank. */
void docx_number(struct docx *d, const xmlNode *ppr, struct buf *out);
/* The first paragraph of a cell, if a list numbers it; or NULL. */
const xmlNode *docx_numbers(const xmlNode *cell);
/* What a run's properties and its style say of it; rpr may be NULL. */
bool docx_is_hidden(const struct docx *d, const xmlNode *rpr);
bool docx_is_raised(const struct docx *d, const xmlNode *rpr);
bool docx_is_italic(const struct docx *d, const xmlNode *rpr);

/* --- docx_number.c ------------------------------------------------------- */

/* A reference to a footnote has a number that somebody wrote behind it. */
bool docx_is_custom(const xmlNode *reference);
/*
 * That number, or 0.  It may be in pieces, "1" and "0", "(" and "1)", or be
 * there twice; which of these, the number before tells.  d->skip_runs is set
 * to how many runs hold the rest of it.
 */
unsigned docx_written(struct docx *d, const xmlNode *reference);
/* "a", "ii", written there by hand, in lower case and no more; or NULL. */
const char *docx_written_letters(struct docx *d, const xmlNode *reference);
/* The next number above those of all footnotes that are called. */
unsigned docx_number_letters(struct docx *d, const xmlNode *reference);

/* --- docx_note.c --------------------------------------------------------- */

/* All paragraphs below node as one, with those of its boxes. */
void docx_gather(struct docx *d, const xmlNode *node);
/* The footnotes that were called, and no more. */
void docx_notes_add(struct docx *d);

/* --- docx_field.c -------------------------------------------------------- */

/*
 * Which fields of a part end, so that they hide their code: the others' begins
 * have no _private.
 */
void docx_fields_pair(const xmlDoc *doc);
/* The beginning, the middle or the end of one. */
void docx_field(struct docx *d, const xmlNode *node);
/* What is read is the code of a field. */
bool docx_in_code(const struct docx *d);
/* What a field without a result shows; its code is " AUTONUM ". */
void docx_field_show(struct docx *d, const char *code);

/* --- docx_box.c ---------------------------------------------------------- */

/* That of several ways to say the same which has something; or NULL. */
const xmlNode *docx_choice(const xmlNode *node);
/* The text boxes of a drawing go to d->boxes; what is not read is told. */
void docx_drawing(struct docx *d, const xmlNode *node);

/* --- docx_symbol.c ------------------------------------------------------- */

/* A character that is named with its font. */
void docx_symbol(const xmlNode *node, struct buf *out);
/* The same by its code; that of a font of symbols is from U+F000. */
void docx_symbol_put(unsigned long code, struct buf *out);

/* --- docx_table.c -------------------------------------------------------- */

/* Reads what is below a node. */
typedef void docx_reader(struct docx *d, const xmlNode *node);
/* Its rows; where it only places things, what `read` makes of its cells. */
void docx_table(struct docx *d, const xmlNode *table, docx_reader *read);

/* --- docx_body.c --------------------------------------------------------- */

/* All paragraphs and tables below node. */
void docx_blocks(struct docx *d, const xmlNode *node);

#endif
