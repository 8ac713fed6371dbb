src_libstore_a_SOURCES += \
	src/annotate/anchor.c src/annotate/anchor.h \
	src/annotate/similar.c src/annotate/similar.h
