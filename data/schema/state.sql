-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a reader was.  All of it may be lost without harm.
-- A step is never changed once it was released; a new one goes below.

-- step 1

-- The place in each work; the greatest turn is the work read last.
CREATE TABLE place (
	work TEXT PRIMARY KEY,
	label TEXT NOT NULL,
	line INTEGER NOT NULL,
	turn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX place_by_turn ON place (turn);

-- Marks a to z.
CREATE TABLE mark (
	letter TEXT PRIMARY KEY,
	work TEXT NOT NULL,
	label TEXT NOT NULL,
	line INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was typed at the prompts ':' and '/', oldest first.
CREATE TABLE history (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	line TEXT NOT NULL,
	UNIQUE (kind, line)
) STRICT;

-- step 2

-- A wrapped line is another one at another width; a byte of the paragraph is
-- the same.
ALTER TABLE place RENAME COLUMN line TO byte;
ALTER TABLE mark RENAME COLUMN line TO byte;
UPDATE place SET byte = 0;
UPDATE mark SET byte = 0;

-- step 3

-- The language that the text was turned to; '' the one preferred.
ALTER TABLE place ADD COLUMN lang TEXT NOT NULL DEFAULT '';
