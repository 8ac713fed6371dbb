/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a file of XML to resolutions. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/xalloc.h"
#include "akn/akn.h"
#include "akn/akn_doc.h"
#include "akn/akn_lang.h"
#include "akn/akn_mend.h"
#include "source/refuse.h"

/* A file while it is read. */
struct file {
	const char *path;
	const char *digest;
	const char *lang;
	const char *broken; /* why it had to be mended; or NULL */
	const struct akn_node *root;
	bool composite; /* A, B, ... in one file */
	size_t turn;	/* of these, from 1 */
	struct resolution **all;
	size_t n, cap;
};

bool
akn_is_xml(const char *s, size_t n)
{
	if (n >= 3 && !memcmp(s, "\xef\xbb\xbf", 3))
		s += 3, n -= 3;
	while (n && (*s == ' ' || *s == '\n' || *s == '\r' || *s == '\t'))
		s++, n--;
	if (n < 2 || *s != '<')
		return false;
	if (n >= 5 && !memcmp(s, "<?xml", 5))
		return true;
	if (n >= 9 && !memcmp(s, "<!DOCTYPE", 9))
		return memmem(s, n < 4096 ? n : 4096, "akomaNtoso", 10);
	return (n >= 11 && !memcmp(s, "<akomaNtoso", 11)) ||
	       memmem(s, n < 4096 ? n : 4096, "<akomaNtoso", 11);
}

static void
read_statement(struct file *f, const struct akn_node *st)
{
	struct resolution *r = resolution_new();
	struct akn_doc d = { .r = r,
			     .statement = st,
			     .lex = lexicon_get(f->lang) };

	d.hand = (struct akn_hand){
		.a = r->arena,
		.notes = &d.notes,
		.bold = !strcmp(f->lang, "zh") || !strcmp(f->lang, "ar"),
	};
	r->file = arena_strdup(r->arena, f->path);
	r->digest = arena_strdup(r->arena, f->digest);
	r->lang = arena_strdup(r->arena, f->lang);
	akn_head(&d, f->root, st, f->composite ? ++f->turn : 0);
	akn_facts(&d, f->root);
	akn_walk(&d, st);
	akn_repair(&d);
	akn_finish(&d);
	if (f->broken)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_MENDED },
				 "The XML is not well-formed (%s)", f->broken);
	if (!*r->key || !r->n_paragraphs) {
		resolution_free(r);
		return;
	}
	f->all = xgrow(f->all, f->n, &f->cap, sizeof *f->all);
	f->all[f->n++] = r;
}

/* Statements in statements are texts adopted by them, not resolutions. */
static void
read_statements(struct file *f, const struct akn_node *top)
{
	f->composite = akn_find(top, TAG_documentCollection) != NULL;
	for (const struct akn_node *e = akn_next(top, top); e;) {
		if (e->tag == TAG_statement && !f->composite &&
		    e->parent == top) {
			read_statement(f, e);
		} else if (e->tag == TAG_statement && f->composite) {
			read_statement(f, e);
		}
		e = akn_next(e, top);
	}
}

/* The tree, mended where it has to be. */
static enum status
read_tree(struct arena *a, struct file *f, const struct received *from,
	  struct error *err)
{
	struct akn_node *root;
	enum status st = akn_tree_read(a, from, &root, &f->broken, err);

	if (!st && f->broken) {
		struct buf mended = BUF_INIT;

		akn_mend(from->bytes, from->n, &mended);
		st = akn_tree_read(a,
				   &(struct received){ from->path, from->digest,
						       mended.data,
						       mended.len },
				   &root, NULL, err);
		buf_free(&mended);
	}
	f->root = root;
	if (!st && root->tag != TAG_akomaNtoso)
		return error_set(err, STATUS_FORMAT,
				 "%s: is XML, but not Akoma Ntoso, in which "
				 "the UN publishes resolutions",
				 f->path);
	return st;
}

enum status
akn_read(const struct received *from, struct resolution ***out, size_t *count,
	 struct error *err)
{
	struct arena *a = arena_new();
	struct file f = { .path = from->path };
	char hex[DIGEST_SIZE];
	enum status st = source_refuse(from->path, from->bytes, from->n, err);

	*out = NULL;
	*count = 0;
	if (!st) {
		if (!from->digest)
			digest_hex(from->bytes, from->n, hex);
		f.digest = from->digest ? from->digest : hex;
		st = read_tree(a, &f, from, err);
	}
	if (!st) {
		f.lang = akn_lang(f.root);
		read_statements(&f, f.root);
	}
	if (!st && !f.n)
		st = error_set(err, STATUS_FORMAT,
			       "%s: no resolution found in the XML", f.path);
	arena_free(a);
	*out = f.all;
	*count = f.n;
	return st;
}
