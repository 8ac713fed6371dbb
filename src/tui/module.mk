src_libtui_a_SOURCES += \
	src/tui/commands.def src/tui/options.def src/tui/styles.def \
	src/tui/annotating.c src/tui/annotating.h \
	src/tui/app.c src/tui/app.h src/tui/app_int.h \
	src/tui/choices.c src/tui/choices.h \
	src/tui/command.c src/tui/command.h \
	src/tui/complete.c src/tui/complete.h \
	src/tui/drafting.c src/tui/drafting.h \
	src/tui/editbuf.c src/tui/editbuf.h \
	src/tui/editing.c src/tui/editing.h \
	src/tui/external.c src/tui/external.h \
	src/tui/key.c src/tui/key.h \
	src/tui/nav.c src/tui/nav.h \
	src/tui/keymap.c src/tui/keymap.h \
	src/tui/keyseq.c src/tui/keyseq.h \
	src/tui/option.c src/tui/option.h \
	src/tui/pane.c src/tui/pane.h \
	src/tui/prompt.c src/tui/prompt.h \
	src/tui/rc.c src/tui/rc.h \
	src/tui/row.c src/tui/row.h \
	src/tui/screen.c src/tui/screen.h \
	src/tui/script.c src/tui/script.h \
	src/tui/settings.c src/tui/settings.h \
	src/tui/style.c \
	src/tui/suggest.c src/tui/suggest.h \
	src/tui/view.h src/tui/view_help.h \
	src/tui/view_editor.c src/tui/view_editor.h
