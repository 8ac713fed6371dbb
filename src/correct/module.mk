# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/correct/correct.h src/correct/correct_int.h \
	src/correct/apply.c src/correct/change.c src/correct/check.c src/correct/make.c \
	src/correct/doubts.c src/correct/heading.c src/correct/naming.c src/correct/note_number.c \
	src/correct/noted.c src/correct/patch.c src/correct/place.c src/correct/remove.c \
	src/correct/second.c src/correct/settle.c src/correct/unnoted.c
