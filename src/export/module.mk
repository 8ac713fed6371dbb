src_libstore_a_SOURCES += \
	src/export/export.h \
	src/export/json.c \
	src/export/markdown.c \
	src/export/plain.c
