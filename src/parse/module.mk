# SPDX-License-Identifier: GPL-3.0-or-later
src_libcore_a_SOURCES += \
	src/parse/abbreviation.c src/parse/abbreviation.h \
	src/parse/asterisk.c \
	src/parse/begin.c src/parse/behind.c \
	src/parse/beside.c src/parse/beside.h \
	src/parse/blank.c src/parse/blank.h \
	src/parse/build.c src/parse/build.h \
	src/parse/called.c src/parse/called.h \
	src/parse/candidate.c src/parse/candidate.h \
	src/parse/chars.c src/parse/chars.h \
	src/parse/capitals.c src/parse/capitals.h \
	src/parse/cleaner.c src/parse/cleaner.h \
	src/parse/cover.c src/parse/cover.h \
	src/parse/cut.c src/parse/cut_footnote.c src/parse/cut_title.c \
	src/parse/cutter.h \
	src/parse/detect.c src/parse/detect.h \
	src/parse/refusal.c src/parse/refusal.h \
	src/parse/learnt.c src/parse/learnt.h src/parse/learnt_int.h \
	src/parse/learnt_added.c \
	src/parse/learnt_container.c src/parse/learnt_emphasis.c \
	src/parse/learnt_enclosed.c \
	src/parse/learnt_frame.c src/parse/learnt_line.c \
	src/parse/learnt_macros.c \
	src/parse/learnt_nested.c src/parse/learnt_notes.c \
	src/parse/learnt_numbers.c src/parse/learnt_shape.c \
	src/parse/learnt_shape.h \
	src/parse/learnt_tags.c src/parse/learnt_worth.c \
	src/parse/draft.c \
	src/parse/extent.c src/parse/extent.h \
	src/parse/extent_piece.c src/parse/extent_piece.h \
	src/parse/facts.c src/parse/facts.h \
	src/parse/feet.c src/parse/feet.h \
	src/parse/feet_label.c src/parse/feet_label.h \
	src/parse/fields.c src/parse/fields.h \
	src/parse/figures.c src/parse/figures.h src/parse/switches.c \
	src/parse/suspect.h src/parse/suspect_piece.c \
	src/parse/suspect_row.c \
	src/parse/wiki.c src/parse/wiki.h src/parse/hyphens.c \
	src/parse/hyphens.h \
	src/parse/again.c src/parse/aligned.c src/parse/aligned.h \
	src/parse/filename.c src/parse/filename.h \
	src/parse/columns.c src/parse/columns.h \
	src/parse/flat.c src/parse/flat.h src/parse/flat_line.c \
	src/parse/flat_note.c src/parse/flat_page.c src/parse/flat_page.h \
	src/parse/flat_part.c src/parse/flat_part.h src/parse/flat_word.c \
	src/parse/footmarks.c src/parse/footmarks_bare.c \
	src/parse/margin.c src/parse/margin.h \
	src/parse/furniture.c src/parse/job.c src/parse/job.h \
	src/parse/item.c src/parse/item.h \
	src/parse/kind.c src/parse/known.c \
	src/parse/labels.c src/parse/links.c src/parse/links.h \
	src/parse/lexicon.c src/parse/lexicon.h \
	src/parse/like_words.c src/parse/like_words.h \
	src/parse/lexicon_index.c src/parse/lexicon_index.h \
	src/parse/lexicon_key.c src/parse/lexicon_key.h \
	src/parse/front.c \
	src/parse/latex.c src/parse/latex.h src/parse/latex_command.c \
	src/parse/latex_int.h src/parse/latex_line.c src/parse/outline.c src/parse/outline.h \
	src/parse/cut_text.c src/parse/cut_text.h \
	src/parse/chat.c src/parse/chat.h src/parse/other.c src/parse/other.h \
	src/parse/mail.c src/parse/mail.h \
	src/parse/manner.c src/parse/manner.h src/parse/manner_line.c \
	src/parse/manner_line.h \
	src/parse/mark.c src/parse/mark.h \
	src/parse/markdown.c src/parse/markdown.h \
	src/parse/markup.c \
	src/parse/masthead.c src/parse/masthead_below.c \
	src/parse/masthead_name.c \
	src/parse/numeral.c src/parse/numeral.h \
	src/parse/ordinal.c src/parse/ordinal.h \
	src/parse/merged.c src/parse/merged.h \
	src/parse/named.c src/parse/named.h \
	src/parse/notes.c src/parse/notes.h \
	src/parse/number.c src/parse/number.h \
	src/parse/opener.c \
	src/parse/paragraph.c \
	src/parse/garbled.c src/parse/garbled.h \
	src/parse/parse.c src/parse/parse.h \
	src/parse/piece.c src/parse/piece.h src/parse/torn.c \
	src/parse/preamble.c \
	src/parse/quoted.c src/parse/quoted.h \
	src/parse/raised.c src/parse/raised.h \
	src/parse/running.c src/parse/running.h \
	src/parse/scanned.c src/parse/scanned.h \
	src/parse/repeated.c src/parse/review.c src/parse/review.h \
	src/parse/review_inside.c src/parse/review_left.c src/parse/review_loose.c \
	src/parse/review_mark.c \
	src/parse/review_number.c src/parse/review_other.c src/parse/review_point.c \
	src/parse/review_sign.c src/parse/review_words.c \
	src/parse/row.c src/parse/row.h \
	src/parse/scatter.c \
	src/parse/script.h \
	src/parse/seam.c src/parse/seam.h \
	src/parse/sequence.c \
	src/parse/sign.c src/parse/sign_date.c src/parse/sign_meeting.c \
	src/parse/sign_title.c \
	src/parse/sign_masthead.c src/parse/sign_symbol.c src/parse/sign.h \
	src/parse/spaced.c src/parse/spaced.h \
	src/parse/spoken.c src/parse/spoken_form.c src/parse/spoken_joins.c \
	src/parse/state.c src/parse/strength.c \
	src/parse/structure.c src/parse/structure.h \
	src/parse/thrown.c src/parse/thrown.h \
	src/parse/table.c src/parse/table.h \
	src/parse/title.c src/parse/title.h \
	src/parse/token.c \
	src/parse/topic.c src/parse/topic.h \
	src/parse/volume.c src/parse/volume.h \
	src/parse/words.c src/parse/words.h
