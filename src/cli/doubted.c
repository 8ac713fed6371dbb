/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list: doubtful texts are few, and those of a better file fewer. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cli/doubted.h"

int
doubted_note(struct doubted *d, const struct resolution *r, bool replaced)
{
	bool doubtful = resolution_confidence(r) < CONFIDENCE_SURE;
	char *text = xasprintf("%s %s", r->key, r->lang);
	size_t i = replaced ? d->n : 0;

	while (i > 0 && strcmp(d->texts[i - 1], text) != 0)
		i--;
	if (doubtful == (i > 0)) {
		free(text);
		return 0;
	}
	if (doubtful) {
		d->texts = xgrow(d->texts, d->n, &d->cap, sizeof(*d->texts));
		d->texts[d->n++] = text;
		return 1;
	}
	free(text);
	free(d->texts[i - 1]);
	d->texts[i - 1] = d->texts[--d->n];
	return -1;
}

void
doubted_free(struct doubted *d)
{
	for (size_t i = 0; i < d->n; i++)
		free(d->texts[i]);
	free(d->texts);
}
