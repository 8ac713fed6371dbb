src_libtui_a_SOURCES += \
	src/tui/commands.def src/tui/options.def src/tui/styles.def \
	src/tui/app.c src/tui/app.h \
	src/tui/command.c src/tui/command.h \
	src/tui/editbuf.c src/tui/editbuf.h \
	src/tui/key.c src/tui/key.h \
	src/tui/option.c src/tui/option.h \
	src/tui/rc.c src/tui/rc.h \
	src/tui/row.c src/tui/row.h \
	src/tui/screen.c src/tui/screen.h \
	src/tui/view.h
