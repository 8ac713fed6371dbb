src_libcore_a_SOURCES += \
	src/cite/cite.c src/cite/cite.h
