/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * synth WORKS ARCHIVE: an archive (tar.zst) of so many made-up works; prints
 * on one line how many works, texts, paragraphs, footnotes, citations and
 * bytes are in it.  The same number gives the same archive.  Exits 77 where
 * it was built without libarchive.
 */
#include "config.h"

#ifndef HAVE_LIBARCHIVE
int
main(void)
{
	return 77;
}
#else
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>

#include "synth.h"

enum { SEED = 1945 };

static void
check(struct archive *a, int rc)
{
	if (rc >= ARCHIVE_WARN)
		return;
	fprintf(stderr, "synth: %s\n", archive_error_string(a));
	exit(1);
}

static void
add(struct archive *a, const struct buf *name, const struct buf *xml)
{
	struct archive_entry *e = archive_entry_new();

	archive_entry_copy_pathname(e, name->data);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_size(e, (la_int64_t)xml->len);
	check(a, archive_write_header(a, e));
	if (archive_write_data(a, xml->data, xml->len) < 0)
		check(a, ARCHIVE_FATAL);
	archive_entry_free(e);
}

static struct archive *
start(const char *path)
{
	struct archive *a = archive_write_new();

	check(a, archive_write_set_format_ustar(a));
	check(a, archive_write_add_filter_zstd(a));
	check(a, archive_write_set_options(a, "zstd:compression-level=1"));
	check(a, archive_write_open_filename(a, path));
	return a;
}

int
main(int argc, char **argv)
{
	struct synth s = { .seed = SEED };
	struct buf name = BUF_INIT, xml = BUF_INIT;
	struct archive *a;

	if (argc != 3) {
		fputs("usage: synth WORKS ARCHIVE\n", stderr);
		return 2;
	}
	s.works = (unsigned)strtoul(argv[1], NULL, 10);
	a = start(argv[2]);
	for (unsigned i = 0; i < s.works; i++) {
		for (size_t lang = 0; lang < synth_texts(&s, i); lang++) {
			buf_clear(&name);
			buf_clear(&xml);
			synth_text(&s, i, lang, &name, &xml);
			add(a, &name, &xml);
		}
	}
	check(a, archive_write_close(a));
	archive_write_free(a);
	printf("%zu %zu %zu %zu %zu %zu\n", s.counts.works, s.counts.texts,
	       s.counts.paragraphs, s.counts.footnotes, s.counts.cited,
	       s.counts.bytes);
	buf_free(&name);
	buf_free(&xml);
	return 0;
}
#endif
