src_libcore_a_SOURCES += \
	src/parse/lexicon.c src/parse/lexicon.h \
	src/parse/parse.c src/parse/parse.h
