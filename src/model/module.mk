src_libcore_a_SOURCES += \
	src/model/bodies.def src/model/relations.def \
	src/model/date.c src/model/date.h \
	src/model/json.c src/model/json.h \
	src/model/label.c src/model/label.h \
	src/model/resolution.c src/model/resolution.h \
	src/model/symbol.c src/model/symbol.h
