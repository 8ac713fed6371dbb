# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/text/arabic.c src/text/arabic.h \
	src/text/bidi.c src/text/bidi.h \
	src/text/clean.c \
	src/text/collate.c src/text/collate.h \
	src/text/columns.c src/text/columns.h \
	src/text/eight.h \
	src/text/fold.c src/text/fold.h \
	src/text/grid.c src/text/grid.h \
	src/text/grid_int.h src/text/grid_lines.c \
	src/text/lam_alef.c src/text/lam_alef.h \
	src/text/leftward.c src/text/leftward.h \
	src/text/like.c src/text/like.h \
	src/text/same.c src/text/same.h \
	src/text/utf8.c src/text/utf8.h \
	src/text/wrap.c src/text/wrap.h
