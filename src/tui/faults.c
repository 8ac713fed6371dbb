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
	signed char *checked; /* of each paragraph; 0: not yet, -1: good */
};

struct faults *
faults_new(struct library *lib, const struct resolution *r)
{
	struct faults *f = xcalloc(1, sizeof *f);

	f->lib = lib;
	f->r = r;
	f->checker = checker_new(lib);
	f->arena = arena_new();
	f->checked = xcalloc(r->n_paragraphs + 1, 1);
	return f;
}

void
faults_free(struct faults *f)
{
	if (!f)
		return;
	checker_free(f->checker);
	arena_free(f->arena);
	free(f->checked);
	free(f);
}

static bool
is_wrong(struct faults *f, size_t paragraph)
{
	struct fault found[FAULT_COUNT];

	for (size_t i = 0; i < f->r->n_citations; i++) {
		const struct citation *c = &f->r->citations[i];

		if (citation_belongs(f->r, c, paragraph) &&
		    checker_ask(f->checker, f->arena, f->r, c, GRADE_FAULT,
				found))
			return true;
	}
	return false;
}

bool
faults_has(struct faults *f, size_t paragraph)
{
	if (!f->checked[paragraph]) {
		library_hold(f->lib, true);
		f->checked[paragraph] = is_wrong(f, paragraph) ? 1 : -1;
		library_hold(f->lib, false);
	}
	return f->checked[paragraph] > 0;
}

size_t
faults_of(struct faults *f, size_t citation, struct fault out[FAULT_COUNT])
{
	return checker_ask(f->checker, f->arena, f->r,
			   &f->r->citations[citation], GRADE_HINT, out);
}
