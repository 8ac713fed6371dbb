# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/source/charset.c src/source/charset.h \
	src/source/encoding.c src/source/encoding.h \
	src/source/flow.c src/source/flow.h \
	src/source/member.c src/source/member.h \
	src/source/pack_magic.c src/source/pack.h \
	src/source/mime.c src/source/mime.h \
	src/source/refuse.c src/source/refuse.h \
	src/source/source.c src/source/source.h \
	src/source/tag.c src/source/tag.h \
	src/source/zip_magic.c src/source/zip.h

# What only the parsers link.  Of PDF the layout of pages is pure, their XHTML
# needs expat.
noinst_LIBRARIES += src/libpdf.a
src_libpdf_a_SOURCES = \
	src/source/pdf.c src/source/pdf.h \
	src/source/pdf_bbox.c src/source/pdf_page.h \
	src/source/pdf_begin.c src/source/pdf_begin.h \
	src/source/pdf_begin_words.c \
	src/source/pdf_beside.c src/source/pdf_frame.c \
	src/source/pdf_habit.c \
	src/source/pdf_body.c src/source/pdf_cell.c \
	src/source/pdf_chain.c src/source/pdf_column.c \
	src/source/pdf_edge.c src/source/pdf_edge.h \
	src/source/pdf_even.c src/source/pdf_foot.c \
	src/source/pdf_gutter.c src/source/pdf_gutter.h \
	src/source/pdf_ink.c \
	src/source/pdf_layout.c src/source/pdf_layout.h \
	src/source/pdf_foot_plain.c src/source/pdf_label.c \
	src/source/pdf_letter.c \
	src/source/pdf_line.c src/source/pdf_median.c \
	src/source/pdf_order.c \
	src/source/pdf_pages.c src/source/pdf_pages.h \
	src/source/pdf_raised.c src/source/pdf_region.c \
	src/source/pdf_repeat.c \
	src/source/pdf_scan.c src/source/pdf_scan.h \
	src/source/pdf_sheet.c src/source/pdf_skew.c \
	src/source/pdf_stretch.c \
	src/source/pdf_strip.c \
	src/source/pdf_table.c src/source/pdf_table.h \
	src/source/pdf_text.c src/source/pdf_turn.c \
	src/source/pdf_foot_end.c \
	src/source/pdf_number.c src/source/pdf_space.c \
	src/source/pdf_water.c \
	src/source/pdf_visual.c \
	src/source/pdf_vowel.c \
	src/source/pdf_word.c
PDF_LIBS = src/libpdf.a $(CORE_LIBS) $(RE_EXPAT_LIBS) -lm

# What only reaffirm-parse links, and with it libarchive.
noinst_LIBRARIES += src/libpack.a
src_libpack_a_SOURCES = src/source/pack.c src/source/zip.c

# Documents of word processors and the web; needs both.
noinst_LIBRARIES += src/libword.a
src_libword_a_SOURCES = \
	src/source/docx.c src/source/docx.h \
	src/source/html.c src/source/html.h \
	src/source/office.c src/source/office.h \
	src/source/slant.c src/source/slant.h \
	src/source/office_notes.c \
	src/source/office_run.c src/source/office_run.h
if HAVE_LIBXML2
src_libword_a_SOURCES += \
	src/source/docx_body.c src/source/docx_int.h \
	src/source/docx_box.c src/source/docx_chunk.c \
	src/source/docx_count.c src/source/docx_field.c \
	src/source/docx_list.c src/source/docx_note.c \
	src/source/docx_look.c src/source/docx_number.c \
	src/source/docx_run.c src/source/docx_table.c \
	src/source/docx_style.c src/source/docx_symbol.c \
	src/source/dom.c src/source/dom.h \
	src/source/html_int.h \
	src/source/html_element.c src/source/html_plain.c \
	src/source/html_table.c src/source/html_walk.c
endif
src_libword_a_CPPFLAGS = $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS)
WORD_LIBS = src/libword.a src/libpack.a $(CORE_LIBS) $(RE_ARCHIVE_LIBS) \
	$(RE_XML2_LIBS)
