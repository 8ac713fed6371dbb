# SPDX-License-Identifier: GPL-3.0-or-later
src_libstore_a_SOURCES += \
	src/export/details.c src/export/export.h \
	src/export/gather.c src/export/gather.h \
	src/export/json.c \
	src/export/markdown.c src/export/mdwork.c \
	src/export/mdtext.c src/export/mdtext.h \
	src/export/plain.c \
	src/export/safe.c src/export/safe.h
