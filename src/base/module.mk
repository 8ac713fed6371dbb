# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/base/arena.c src/base/arena.h \
	src/base/buf.c src/base/buf.h \
	src/base/child.c src/base/child.h src/base/child_keep.c src/base/child_keep.h \
	src/base/child_sys.c src/base/child_sys.h \
	src/base/child_room.c \
	src/base/child_talk.c \
	src/base/digest.c src/base/digest.h \
	src/base/error.c src/base/error.h \
	src/base/file.c src/base/file.h \
	src/base/json.c src/base/json.h \
	src/base/octets.c src/base/octets.h \
	src/base/paths.c src/base/paths.h \
	src/base/xalloc.c src/base/xalloc.h
