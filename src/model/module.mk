# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/model/bodies.def src/model/relations.def \
	src/model/languages.def src/model/language.c src/model/language.h \
	src/model/date.c src/model/date.h \
	src/model/document.c src/model/document.h \
	src/model/doubts.def src/model/doubt.c src/model/doubt.h \
	src/model/details.c src/model/details.h \
	src/model/facts.def src/model/fact.c src/model/fact.h \
	src/model/faults.def src/model/fault.c src/model/fault.h \
	src/model/fault_int.h src/model/fault_near.c \
	src/model/fault_paragraph.c src/model/fault_title.c \
	src/model/instrument.c src/model/instrument.h \
	src/model/filter.c src/model/filter.h \
	src/model/lineage.c src/model/lineage.h src/model/lineage_rule.c \
	src/model/ranking.c src/model/ranking.h \
	src/model/json.c src/model/json.h \
	src/model/label.c src/model/label.h \
	src/model/letters.def src/model/letters.c src/model/letters.h \
	src/model/pasted.c src/model/pasted.h \
	src/model/quotation.c src/model/quotation.h \
	src/model/piece.c src/model/piece.h \
	src/model/wire.c src/model/wire.h \
	src/model/resolution.c src/model/resolution.h \
	src/model/roman.c \
	src/model/session.c src/model/session.h \
	src/model/spelling.c src/model/spelling.h \
	src/model/symbol_read.c \
	src/model/symbol.c src/model/symbol.h src/model/symbol_int.h \
	src/model/titles.c src/model/titles.h
