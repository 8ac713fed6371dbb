/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands that editor and prompt have in common. */
#include "config.h"

#include "text/utf8.h"
#include "tui/editing.h"

enum deed { NOTHING, MOVE, DELETE, YANK, UNDO, REDO };

static const struct {
	enum deed deed;
	enum editbuf_move move;
} deeds[COMMAND_COUNT] = {
	[COMMAND_LEFT] = { MOVE, EDIT_LEFT },
	[COMMAND_RIGHT] = { MOVE, EDIT_RIGHT },
	[COMMAND_WORD_LEFT] = { MOVE, EDIT_WORD_LEFT },
	[COMMAND_WORD_RIGHT] = { MOVE, EDIT_WORD_RIGHT },
	[COMMAND_LINE_START] = { MOVE, EDIT_LINE_START },
	[COMMAND_LINE_END] = { MOVE, EDIT_LINE_END },
	[COMMAND_FIRST] = { MOVE, EDIT_TEXT_START },
	[COMMAND_LAST] = { MOVE, EDIT_TEXT_END },
	[COMMAND_ERASE] = { DELETE, EDIT_LEFT },
	[COMMAND_ERASE_NEXT] = { DELETE, EDIT_RIGHT },
	[COMMAND_ERASE_WORD] = { DELETE, EDIT_WORD_LEFT },
	[COMMAND_ERASE_NEXT_WORD] = { DELETE, EDIT_WORD_RIGHT },
	[COMMAND_ERASE_TO_START] = { DELETE, EDIT_LINE_START },
	[COMMAND_ERASE_TO_END] = { DELETE, EDIT_LINE_END },
	[COMMAND_YANK] = { YANK, 0 },
	[COMMAND_UNDO] = { UNDO, 0 },
	[COMMAND_REDO] = { REDO, 0 },
};

bool
editing_request(struct editbuf *e, const struct request *rq)
{
	enum editbuf_move move = deeds[rq->command].move;

	switch (deeds[rq->command].deed) {
	case NOTHING:
		return false;
	case MOVE:
		editbuf_move(e, move);
		break;
	case DELETE:
		editbuf_delete(e, move);
		break;
	case YANK:
		editbuf_yank(e);
		break;
	case UNDO:
		editbuf_undo(e);
		break;
	case REDO:
		editbuf_redo(e);
		break;
	}
	return true;
}

bool
editing_type(struct editbuf *e, rkey k)
{
	char utf8[4];

	if (!key_is_text(k))
		return false;
	editbuf_insert(e, utf8, utf8_encode(k, utf8));
	return true;
}
