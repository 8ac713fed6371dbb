/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checking the citations of a text against what the library knows. */
#include "config.h"

#include "cli/findings.h"
#include "store/library_fault.h"

static const char *
place(const struct findings *f, struct arena *a, const struct citation *c)
{
	const struct resolution *r = f->r;

	return c->place == PLACE_PARAGRAPH
		       ? r->paragraphs[c->index].label
		       : arena_printf(a, "footnote %s",
				      r->footnotes[c->index].label);
}

static void
add(struct findings *f, struct arena *a, const struct citation *c,
    const struct fault *fault)
{
	const struct fault_info *info = fault_info(fault->kind);
	const struct resolution *r = f->r;
	bool in_text = c->place == PLACE_PARAGRAPH;

	findings_add(
		f, (struct finding){
			   .kind = info->name,
			   .grade = info->grade,
			   .sentence = info->sentence,
			   .where = arena_strdup(a, place(f, a, c)),
			   .line = in_text ? r->paragraphs[c->index].first_line
					   : r->footnotes[c->index].first_line,
			   .page = in_text ? r->paragraphs[c->index].page : 0,
			   .text = fault->text,
		   });
}

void
findings_citations(struct findings *f, struct checker *checker, struct arena *a)
{
	struct fault found[FAULT_COUNT];

	for (size_t i = 0; i < f->r->n_citations; i++) {
		const struct citation *c = &f->r->citations[i];
		size_t n = checker_ask(checker, a, f->r, c, GRADE_HINT, found);

		for (size_t k = 0; k < n; k++)
			add(f, a, c, &found[k]);
	}
}
