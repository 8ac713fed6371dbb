src_libstore_a_SOURCES += \
	src/annotate/anchor.c src/annotate/anchor.h
