/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is wrong with the citations of a text that is shown. */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "tui/faults.h"

struct faults {
	struct library *lib;
	const struct resolution *r;
	struct checker *checker;
	struct arena *arena;  /* of what was told */
	char *sign;	     /* of each paragraph, "!?" or ' '; 0: not yet */
};

struct faults *
faults_new(struct library *lib, const struct resolution *r)
{
	struct faults *f = xcalloc(1, sizeof *f);

	f->lib = lib;
	f->r = r;
	f->checker = checker_new(lib);
	f->arena = arena_new();
	f->sign = xcalloc(r->n_paragraphs + 1, 1);
	return f;
}

void
faults_free(struct faults *f)
{
	if (!f)
		return;
	checker_free(f->checker);
	arena_free(f->arena);
	free(f->sign);
	free(f);
}

static char
look(struct faults *f, size_t paragraph)
{
	struct fault found[FAULT_COUNT];
	char sign = ' ';

	for (size_t i = 0; i < f->r->n_citations && sign != '!'; i++) {
		const struct citation *c = &f->r->citations[i];
		size_t n = citation_belongs(f->r, c, paragraph)
				   ? checker_ask(f->checker, f->arena, f->r, c,
						 GRADE_HINT, found)
				   : 0;

		while (n-- > 0 && sign != '!')
			sign = fault_info(found[n].kind)->grade == GRADE_HINT
				       ? '?'
				       : '!';
	}
	return sign;
}

char
faults_sign(struct faults *f, size_t paragraph)
{
	if (!f->sign[paragraph]) {
		library_hold(f->lib, true);
		f->sign[paragraph] = look(f, paragraph);
		library_hold(f->lib, false);
	}
	return f->sign[paragraph];
}

size_t
faults_of(struct faults *f, size_t citation, struct fault out[FAULT_COUNT])
{
	return checker_ask(f->checker, f->arena, f->r,
			   &f->r->citations[citation], GRADE_HINT, out);
}
