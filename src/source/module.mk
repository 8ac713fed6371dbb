src_libcore_a_SOURCES += \
	src/source/refuse.c src/source/refuse.h \
	src/source/source.c src/source/source.h
