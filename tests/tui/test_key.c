/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that every way of writing a key is read and printed the same, that
 * keymaps shadow one another as said, and that counts, sequences and letters
 * turn into the requests that are meant.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "../unit/unit.h"
#include "tui/keymap.h"
#include "tui/keyseq.h"

static void
test_notation(void **state)
{
	static const struct {
		const char *text;
		rkey key;
		const char *printed; /* NULL: as text */
	} cases[] = {
		{ "g", 'g', NULL },
		{ "G", 'G', NULL },
		{ "\xC3\xA9", 0xE9, NULL },
		{ "<Enter>", RKEY_ENTER, NULL },
		{ "<enter>", RKEY_ENTER, "<Enter>" },
		{ "<CR>", RKEY_ENTER, "<Enter>" },
		{ "<Esc>", RKEY_ESC, NULL },
		{ "<Space>", ' ', NULL },
		{ " ", ' ', "<Space>" },
		{ "<lt>", '<', "<" },
		{ "<", '<', NULL },
		{ ">", '>', NULL },
		{ "<gt>", '>', ">" },
		{ "<:>", ':', ":" },
		{ "<#>", '#', "#" },
		{ "<C-o>", RKEY_CTRL | 'o', NULL },
		{ "<c-O>", RKEY_CTRL | 'o', "<C-o>" },
		{ "<C-i>", RKEY_TAB, "<Tab>" },
		{ "<C-m>", RKEY_ENTER, "<Enter>" },
		{ "<C-[>", RKEY_ESC, "<Esc>" },
		{ "<C-_>", RKEY_CTRL | '_', NULL },
		{ "<C-Space>", RKEY_CTRL | '@', "<C-@>" },
		{ "<C-Left>", RKEY_CTRL | RKEY_LEFT, NULL },
		{ "<M-x>", RKEY_META | 'x', NULL },
		{ "<A-x>", RKEY_META | 'x', "<M-x>" },
		{ "<M-lt>", RKEY_META | '<', NULL },
		{ "<M->>", RKEY_META | '>', "<M-gt>" },
		{ "<C-M-x>", RKEY_CTRL | RKEY_META | 'x', NULL },
		{ "<M-C-x>", RKEY_CTRL | RKEY_META | 'x', "<C-M-x>" },
		{ "<F1>", RKEY_F1, NULL },
		{ "<F12>", RKEY_F12, NULL },
		{ "<S-Tab>", RKEY_S_TAB, NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf out = BUF_INIT;
		rkey k;

		assert_int_equal(key_parse(cases[i].text, &k),
				 strlen(cases[i].text));
		assert_int_equal(k, cases[i].key);
		key_print(k, &out);
		assert_string_equal(out.data, cases[i].printed
						      ? cases[i].printed
						      : cases[i].text);
		buf_free(&out);
	}
}

static void
test_no_keys(void **state)
{
	static const char *const bad[] = { "", "<Nonsense>", "\x01", "<F13>",
					   "<C-nonsense>" };
	rkey k;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(key_parse(bad[i], &k), 0);
}

static void
test_characters(void **state)
{
	(void)state;
	assert_true(key_is_text(0xE9));
	assert_true(key_is_text(' '));
	assert_false(key_is_text(RKEY_ENTER));
	assert_false(key_is_text(RKEY_META | 'x'));
	assert_false(key_is_text(0x85));
}

static void
bind(struct keymaps *km, enum keymap_id m, const char *keys, const char *line)
{
	assert_int_equal(keymaps_bind(km, m, keys, line, NULL), STATUS_OK);
}

/* What keys written as text mean: the line, "..." or "" for nothing. */
static const char *
lookup(struct keymaps *km, enum keymap_id m, const char *text)
{
	rkey keys[KEYS_MAX];
	const char *line = NULL;
	size_t n;

	assert_int_equal(key_parse_all(text, keys, KEYS_MAX, &n, NULL),
			 STATUS_OK);
	switch (keymaps_lookup(km, m, keys, n, &line)) {
	case KEY_YES:
		return line;
	case KEY_MORE:
		return "...";
	case KEY_NO:
		break;
	}
	return "";
}

static void
test_maps(void **state)
{
	struct keymaps *km = keymaps_new();
	struct buf keys = BUF_INIT;

	(void)state;
	bind(km, KEYMAP_GENERAL, "gg", "first");
	bind(km, KEYMAP_GENERAL, "G", "last");
	bind(km, KEYMAP_GENERAL, "/", "search");
	bind(km, KEYMAP_LIST, "/", "narrow");
	bind(km, KEYMAP_LIST, "gx", "foot  citations");
	bind(km, KEYMAP_EDITOR, "<C-a>", "line-start");
	bind(km, KEYMAP_PROMPT, "<Enter>", "accept");
	assert_string_equal(lookup(km, KEYMAP_LIST, "g"), "...");
	assert_string_equal(lookup(km, KEYMAP_LIST, "gg"), "first");
	assert_string_equal(lookup(km, KEYMAP_LIST, "gx"), "foot citations");
	assert_string_equal(lookup(km, KEYMAP_TEXT, "gx"), "");
	assert_string_equal(lookup(km, KEYMAP_LIST, "/"), "narrow");
	assert_string_equal(lookup(km, KEYMAP_TEXT, "/"), "search");
	assert_string_equal(lookup(km, KEYMAP_EDITOR, "/"), "");
	assert_string_equal(lookup(km, KEYMAP_PROMPT, "<C-a>"), "line-start");
	assert_string_equal(lookup(km, KEYMAP_EDITOR, "<Enter>"), "");
	/* A map of its own hides what the general one begins with. */
	bind(km, KEYMAP_TEXT, "g", "last");
	assert_string_equal(lookup(km, KEYMAP_TEXT, "g"), "last");
	assert_int_equal(keymaps_keys_of(km, KEYMAP_TEXT, "first", &keys), 0);
	assert_int_equal(keymaps_keys_of(km, KEYMAP_TEXT, "last", &keys), 2);
	assert_string_equal(keys.data, "g, G");
	/* In one map what was bound last stays. */
	bind(km, KEYMAP_GENERAL, "g", "down");
	assert_string_equal(lookup(km, KEYMAP_FOOT, "g"), "down");
	bind(km, KEYMAP_GENERAL, "gg", "first");
	assert_string_equal(lookup(km, KEYMAP_FOOT, "g"), "...");
	assert_int_equal(keymaps_unbind(km, KEYMAP_GENERAL, "gg", NULL),
			 STATUS_OK);
	assert_string_equal(lookup(km, KEYMAP_FOOT, "g"), "");
	buf_free(&keys);
	keymaps_free(km);
}

static void
test_bad_bindings(void **state)
{
	static const struct {
		const char *keys, *line, *says;
	} cases[] = {
		{ "x", "frobnicate", "no command 'frobnicate'" },
		{ "x", "", "no command given" },
		{ "", "down", "no keys given" },
		{ "<Bad>", "down", "<Bad> is no key" },
		{ "5", "down", "digits are counts" },
		{ "aaaaaaaaa", "down", "at most 8 keys" },
		{ "x", "sort sideways", "sort takes" },
	};
	struct keymaps *km = keymaps_new();
	struct buf bound = BUF_INIT;
	const char *line;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error err = { 0 };

		assert_int_equal(keymaps_bind(km, KEYMAP_GENERAL, cases[i].keys,
					      cases[i].line, &err),
				 STATUS_USAGE);
		assert_non_null(strstr(err.msg, cases[i].says));
	}
	assert_false(keymaps_each_line(km, KEYMAP_GENERAL, 0, &bound, &line));
	assert_int_equal(keymaps_unbind(km, KEYMAP_GENERAL, "x", NULL),
			 STATUS_MISSING);
	buf_free(&bound);
	keymaps_free(km);
}

static enum key_match
feed(struct keyseq *ks, struct keymaps *km, enum keymap_id m, const char *text,
     struct request *rq)
{
	enum key_match match = KEY_NO;
	size_t used;
	rkey k;

	for (; *text; text += used) {
		used = key_parse(text, &k);
		match = keyseq_feed(ks, km, m, k, rq);
	}
	return match;
}

static void
test_sequences(void **state)
{
	struct keymaps *km = keymaps_new();
	struct keyseq ks = KEYSEQ_INIT;
	struct buf shown = BUF_INIT;
	struct request rq;

	(void)state;
	bind(km, KEYMAP_GENERAL, "j", "down");
	bind(km, KEYMAP_GENERAL, "gg", "first");
	bind(km, KEYMAP_GENERAL, "0", "line-start");
	bind(km, KEYMAP_GENERAL, "M", "set-mark q");
	bind(km, KEYMAP_EDITOR, "<C-x><C-e>", "edit");
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "j", &rq), KEY_YES);
	assert_int_equal(rq.command, COMMAND_DOWN);
	assert_int_equal(rq.count, 0);
	assert_string_equal(rq.arg, "");
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "10", &rq), KEY_MORE);
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "g", &rq), KEY_MORE);
	assert_true(keyseq_print(&ks, &shown));
	assert_string_equal(shown.data, "10g");
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "g", &rq), KEY_YES);
	assert_int_equal(rq.command, COMMAND_FIRST);
	assert_int_equal(rq.count, 10);
	assert_false(keyseq_print(&ks, &shown));
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "0", &rq), KEY_YES);
	assert_int_equal(rq.count, 0);
	/* A number too long for an int is no trap. */
	feed(&ks, km, KEYMAP_TEXT, "99999999999999999999j", &rq);
	assert_int_equal(rq.count, 99999);
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "M", &rq), KEY_YES);
	assert_int_equal(rq.command, COMMAND_SET_MARK);
	assert_string_equal(rq.arg, "q");
	/* Esc, and keys that mean nothing, leave nothing behind. */
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "3g<Esc>", &rq), KEY_NO);
	assert_int_equal(ks.n, 0);
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "gx", &rq), KEY_NO);
	assert_int_equal(ks.n, 2);
	assert_int_equal(feed(&ks, km, KEYMAP_TEXT, "j", &rq), KEY_YES);
	assert_int_equal(rq.count, 0);
	/* Where one types, digits are text. */
	assert_int_equal(feed(&ks, km, KEYMAP_EDITOR, "7", &rq), KEY_NO);
	assert_int_equal(ks.keys[0], '7');
	assert_int_equal(feed(&ks, km, KEYMAP_EDITOR, "<C-x><C-e>", &rq),
			 KEY_YES);
	assert_int_equal(rq.command, COMMAND_EDIT);
	buf_free(&shown);
	keymaps_free(km);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_notation),
		cmocka_unit_test(test_no_keys),
		cmocka_unit_test(test_characters),
		cmocka_unit_test(test_maps),
		cmocka_unit_test(test_bad_bindings),
		cmocka_unit_test(test_sequences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
