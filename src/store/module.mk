# SPDX-License-Identifier: GPL-3.0-or-later
src_libstore_a_SOURCES += \
	src/store/copies.c src/store/copies.h \
	src/store/db.c src/store/db.h \
	src/store/db_copy.c src/store/db_error.c src/store/db_look.c \
	src/store/db_query.c src/store/db_schema.c \
	src/store/library.c src/store/library.h \
	src/store/library_int.h src/store/library_add.c \
	src/store/library_asked.c src/store/library_asked.h \
	src/store/library_cited.c src/store/library_citing.c \
	src/store/library_citing.h src/store/library_correct.c \
	src/store/library_find.c src/store/library_heading.c \
	src/store/library_judge.c src/store/library_lost.c src/store/library_mended.c src/store/library_mended.h \
	src/store/library_details.c src/store/library_fault.c \
	src/store/library_fault.h src/store/library_lang.c \
	src/store/library_origin.c \
	src/store/library_put.c src/store/library_put.h \
	src/store/library_put_cited.c \
	src/store/listing.c src/store/listing.h \
	src/store/library_order.c src/store/library_order.h \
	src/store/library_cites.c src/store/library_cites.h \
	src/store/library_speakers.c src/store/library_speakers.h \
	src/store/library_relist.c src/store/library_title.h \
	src/store/library_filter.c src/store/library_gather.c \
	src/store/library_gather.h src/store/library_graph.c \
	src/store/library_graph.h src/store/library_list.c \
	src/store/library_kin.c src/store/library_kin.h \
	src/store/library_lineage.c src/store/library_lineage.h \
	src/store/library_kin_later.c src/store/library_kin_read.c \
	src/store/library_strand.c \
	src/store/library_ranking.c src/store/library_ranking.h \
	src/store/library_rival.c src/store/library_row.c \
	src/store/library_said.c src/store/library_said.h \
	src/store/library_terms.c src/store/library_terms.h \
	src/store/library_title.c \
	src/store/library_adopted.c \
	src/store/library_target.c src/store/library_text.c \
	src/store/notebook.c src/store/notebook.h \
	src/store/notebook_called.c \
	src/store/notebook_copy.c src/store/notebook_correct.c \
	src/store/notebook_int.h src/store/notebook_draft.c \
	src/store/notebook_owner.c src/store/notebook_read.c \
	src/store/notebook_rescue.c src/store/notebook_rescue.h \
	src/store/notebook_restore.c src/store/notebook_restore.h \
	src/store/notebook_save.c src/store/notebook_undo.c \
	src/store/library_words.c src/store/library_words.h \
	src/store/words.c src/store/words.h \
	src/store/state.c src/store/state.h
