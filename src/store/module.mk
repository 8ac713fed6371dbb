src_libstore_a_SOURCES += \
	src/store/library.c src/store/library.h \
	src/store/notebook.c src/store/notebook.h \
	src/store/state.c src/store/state.h
