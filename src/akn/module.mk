# SPDX-License-Identifier: GPL-3.0-or-later
# What only reaffirm-parse links, and with it libxml2.
noinst_LIBRARIES += src/libakn.a
src_libakn_a_SOURCES = \
	src/akn/akn.c src/akn/akn.h \
	src/akn/akn_block.c src/akn/akn_doc.h \
	src/akn/akn_facts.c \
	src/akn/akn_filename.c \
	src/akn/akn_finish.c \
	src/akn/akn_head.c src/akn/akn_head.h \
	src/akn/akn_lang.c src/akn/akn_lang.h \
	src/akn/akn_mend.c src/akn/akn_mend.h \
	src/akn/akn_names.c src/akn/akn_names.h \
	src/akn/akn_node.c \
	src/akn/akn_para.c \
	src/akn/akn_repair.c \
	src/akn/akn_run.c src/akn/akn_run.h \
	src/akn/akn_writer.c src/akn/akn_writer.h \
	src/akn/akn_symbol.c \
	src/akn/akn_tags.def \
	src/akn/akn_tree.c src/akn/akn_tree.h \
	src/akn/akn_table.c src/akn/akn_walk.c src/akn/akn_walk.h
src_libakn_a_CPPFLAGS = $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS)
AKN_LIBS = src/libakn.a $(CORE_LIBS) $(RE_XML2_LIBS)
