src_libtui_a_SOURCES += \
	src/tui/commands.def src/tui/options.def src/tui/styles.def \
	src/tui/abreast.c \
	src/tui/annotating.c src/tui/annotating.h \
	src/tui/app.c src/tui/app.h src/tui/app_int.h \
	src/tui/app_base.c src/tui/app_command.c src/tui/app_copy.c \
	src/tui/app_draw.c src/tui/app_enter.c src/tui/app_filter.c \
	src/tui/app_go.c src/tui/app_hint.c src/tui/app_key.c \
	src/tui/app_language.c src/tui/app_layout.c src/tui/app_marks.c \
	src/tui/app_mouse.c src/tui/app_panes.c src/tui/app_prompt.c \
	src/tui/app_react.c src/tui/app_request.c \
	src/tui/commands.h src/tui/correcting.c src/tui/correcting.h \
	src/tui/page_annotations.c src/tui/page_cited.c \
	src/tui/page_corrections.c \
	src/tui/page_doubts.c src/tui/page_source.c \
	src/tui/page_details.c src/tui/page_int.h src/tui/page_lineage.c \
	src/tui/page_found.c src/tui/page_ranking.c \
	src/tui/setting.c src/tui/setting.h \
	src/tui/choices.c src/tui/choices.h \
	src/tui/command.c src/tui/command.h \
	src/tui/complete.c src/tui/complete.h \
	src/tui/drafting.c src/tui/drafting.h \
	src/tui/editbuf.c src/tui/editbuf.h \
	src/tui/editing.c src/tui/editing.h \
	src/tui/editrows.c src/tui/editrows.h \
	src/tui/external.c src/tui/external.h \
	src/tui/faults.c src/tui/faults.h \
	src/tui/follow.c src/tui/follow.h \
	src/tui/hints.c src/tui/hints.h src/tui/importing.c \
	src/tui/key.c src/tui/key.h \
	src/tui/nav.c src/tui/nav.h \
	src/tui/annotated.c src/tui/annotated.h \
	src/tui/list_row.c src/tui/list_row.h \
	src/tui/keymap.c src/tui/keymap.h \
	src/tui/keyseq.c src/tui/keyseq.h \
	src/tui/layout.c src/tui/layout.h \
	src/tui/option.c src/tui/option.h \
	src/tui/pane.c src/tui/pane.h \
	src/tui/path_names.c src/tui/path_names.h \
	src/tui/prompt.c src/tui/prompt.h \
	src/tui/rc.c src/tui/rc.h src/tui/removing.c src/tui/retitling.c \
	src/tui/row.c src/tui/row.h \
	src/tui/row_bidi.c src/tui/row_bidi.h \
	src/tui/screen.c src/tui/screen.h src/tui/screen_int.h \
	src/tui/screen_draw.c src/tui/screen_key.c src/tui/screen_send.c \
	src/tui/screen_signal.c src/tui/screen_term.c src/tui/screen_text.c \
	src/tui/script.c src/tui/script.h \
	src/tui/settings.c src/tui/settings.h \
	src/tui/sheet.c src/tui/sheet.h src/tui/sheet_cited.c \
	src/tui/sheet_draw.c src/tui/sheet_int.h src/tui/sheet_move.c \
	src/tui/sheet_citation.c src/tui/sheet_peek.c src/tui/sheet_search.c src/tui/sheet_wrap.c \
	src/tui/style.c \
	src/tui/suggest.c src/tui/suggest.h \
	src/tui/text_fill.c src/tui/text_head.c src/tui/text_head.h \
	src/tui/view.h src/tui/view_help.c src/tui/view_help.h \
	src/tui/view_editor.c src/tui/view_editor.h \
	src/tui/view_foot.c src/tui/view_list.c src/tui/view_page.c \
	src/tui/view_text.c src/tui/view_text_int.h \
	src/tui/view_text_known.c src/tui/view_text_place.c src/tui/views.h \
	src/tui/work_names.c src/tui/work_names.h \
	src/tui/writing.c src/tui/writing.h
