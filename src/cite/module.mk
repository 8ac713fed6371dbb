src_libcore_a_SOURCES += \
	src/cite/addenda.c \
	src/cite/ascii.h \
	src/cite/called.c \
	src/cite/called_short.c \
	src/cite/cite.c src/cite/cite.h \
	src/cite/code.c \
	src/cite/coined.c \
	src/cite/dated.c \
	src/cite/find.c src/cite/find.h \
	src/cite/finder.c \
	src/cite/form.c src/cite/form.h \
	src/cite/here.c \
	src/cite/lettered.c \
	src/cite/list.c src/cite/misread.c src/cite/named.c \
	src/cite/named_int.h src/cite/named_short.c \
	src/cite/numbered.c \
	src/cite/order.c src/cite/order_int.h \
	src/cite/order_part.c src/cite/order_title.c \
	src/cite/organ.c src/cite/organ_int.h src/cite/organ_usual.c \
	src/cite/organ_habit.c \
	src/cite/organ_near.c \
	src/cite/phrase.c src/cite/phrase_name.c src/cite/phrase.h \
	src/cite/phrase_int.h src/cite/phrase_match.c \
	src/cite/pinpoint.c src/cite/pinpoint_int.h \
	src/cite/pinpoint_label.c \
	src/cite/pinpoint_part.c \
	src/cite/pinpoint_value.c \
	src/cite/query.c \
	src/cite/refer.c \
	src/cite/refer_note.c \
	src/cite/relation.c \
	src/cite/scan.c src/cite/scan.h \
	src/cite/scan_date.c src/cite/scan_int.h \
	src/cite/scan_glyph.c src/cite/scan_word.c \
	src/cite/several.c \
	src/cite/work.c
