-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library: works, their texts, and what they cite.
--
-- Offsets are bytes.  Dates are ISO, as much of them as is known, or ''.
-- A step is never changed once it was released; a new one goes below.  (The
-- check of paragraph.part alone was put otherwise, and says the same: of a
-- list of more than two SQLite makes a table of its own for every row.)

-- step 1

-- Every document that is held or cited.  text is NULL for a stub: one that is
-- only cited, known by key, kind and symbol.
CREATE TABLE work (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE CHECK (key <> ''),
	kind TEXT NOT NULL,
	symbol TEXT NOT NULL,		-- official, or an instrument's name
	text INTEGER,			-- the one the list speaks of
	cited_by INTEGER NOT NULL DEFAULT 0, -- works that cite it
	body TEXT NOT NULL DEFAULT '',
	number TEXT NOT NULL DEFAULT '',
	title TEXT NOT NULL DEFAULT '',
	adopted TEXT NOT NULL DEFAULT '',
	ordinal INTEGER NOT NULL DEFAULT 0, -- 205 of 52/205
	sort TEXT NOT NULL DEFAULT '',	-- as people order symbols
	folded TEXT NOT NULL DEFAULT ''	-- title, key: for order and narrowing
) STRICT;
CREATE INDEX work_by_symbol ON work (sort) WHERE text IS NOT NULL;
CREATE INDEX work_by_date ON work (adopted, sort) WHERE text IS NOT NULL;
CREATE INDEX work_by_title ON work (folded, sort) WHERE text IS NOT NULL;
CREATE INDEX work_by_ordinal ON work (ordinal, sort) WHERE text IS NOT NULL;

-- The ids of the works held, in each order: four bytes each, the lowest
-- first.  One read shows a list of any length.  Whoever adds a work throws
-- them away, and writes them anew at the end; without them the indexes serve.
CREATE TABLE listing (
	name TEXT PRIMARY KEY,
	ids BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One language version of a work, and its masthead.
CREATE TABLE text (
	id INTEGER PRIMARY KEY,
	work INTEGER NOT NULL REFERENCES work,
	lang TEXT NOT NULL,
	file TEXT NOT NULL,
	digest TEXT NOT NULL,		-- of the file
	reader TEXT NOT NULL,		-- version of the program that read it
	title TEXT NOT NULL,
	adopted TEXT NOT NULL,
	issued TEXT NOT NULL,
	session TEXT NOT NULL,
	meeting TEXT NOT NULL,
	agenda_item TEXT NOT NULL,
	committee TEXT NOT NULL,
	committee_report TEXT NOT NULL,
	draft TEXT NOT NULL,
	enacting TEXT NOT NULL,
	report_title TEXT NOT NULL,	-- of the volume it was printed in
	report_from TEXT NOT NULL,
	report_to TEXT NOT NULL,
	report_series TEXT NOT NULL,
	supplement TEXT NOT NULL,
	UNIQUE (work, lang)
) STRICT;

-- id is text * 1048576 + 1, + 2, ...: the paragraphs of a text lie together
-- and in order, and are read in one sweep.
CREATE TABLE paragraph (
	id INTEGER PRIMARY KEY,
	label TEXT NOT NULL CHECK (label <> ''),
	part TEXT NOT NULL CHECK
		(part = 'operative' OR part = 'preambular' OR part = 'annex' OR
		 part = 'heading' OR part = 'other'),
	depth INTEGER NOT NULL CHECK (depth BETWEEN 0 AND 99),
	num TEXT NOT NULL,
	opener TEXT NOT NULL,
	relation TEXT NOT NULL,
	words TEXT NOT NULL,
	first_line INTEGER NOT NULL CHECK (first_line >= 0),
	last_line INTEGER NOT NULL CHECK (last_line >= 0)
) STRICT;

CREATE TABLE mark (
	paragraph INTEGER NOT NULL REFERENCES paragraph,
	seq INTEGER NOT NULL,
	offset INTEGER NOT NULL,
	footnote TEXT NOT NULL,		-- its label
	PRIMARY KEY (paragraph, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE footnote (
	text INTEGER NOT NULL REFERENCES text,
	seq INTEGER NOT NULL,		-- from 1
	label TEXT NOT NULL,
	words TEXT NOT NULL,
	missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
	first_line INTEGER NOT NULL CHECK (first_line >= 0),
	last_line INTEGER NOT NULL CHECK (last_line >= 0),
	PRIMARY KEY (text, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
	text INTEGER NOT NULL REFERENCES text,
	seq INTEGER NOT NULL,
	-- Where one stands when following it; of a footnote that nobody calls,
	-- NULL.  Both count from 1 in the text.
	paragraph INTEGER,
	footnote INTEGER,		-- NULL: it stands in the paragraph
	target INTEGER REFERENCES work,	-- NULL: nobody could tell
	words TEXT NOT NULL,		-- "33/134"
	wording TEXT NOT NULL,		-- "Reaffirming"
	relation TEXT NOT NULL,		-- "reaffirm"
	date TEXT NOT NULL,
	title TEXT NOT NULL,
	pinpoint TEXT NOT NULL,
	start INTEGER NOT NULL,
	end INTEGER NOT NULL CHECK (end >= start),
	PRIMARY KEY (text, seq),
	CHECK (paragraph IS NOT NULL OR footnote IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_target ON citation (target);

-- What the parser threw away, and what it was not sure of.
CREATE TABLE remark (
	text INTEGER NOT NULL REFERENCES text,
	kind TEXT NOT NULL CHECK (kind IN ('furniture', 'doubt')),
	seq INTEGER NOT NULL,
	words TEXT NOT NULL,
	PRIMARY KEY (text, kind, seq)
) STRICT, WITHOUT ROWID;

-- Searching: the words of paragraphs, and the title with the first of them.
CREATE VIEW passage (id, title, words) AS
	SELECT p.id, iif(p.id & 1048575 = 1, t.title, ''), p.words
	FROM paragraph p JOIN text t ON t.id = p.id >> 20;
CREATE VIRTUAL TABLE search USING fts5 (
	title, words, content = 'passage', content_rowid = 'id',
	tokenize = 'unicode61 remove_diacritics 2'
);

-- step 2

-- Titles by which narrowing finds a work besides work.folded: those of the
-- texts that do not speak for it.
CREATE TABLE other_title (
	text INTEGER PRIMARY KEY REFERENCES text,
	work INTEGER NOT NULL REFERENCES work,
	folded TEXT NOT NULL
) STRICT;

-- A work cites what any of its texts cites.
UPDATE work SET cited_by = (SELECT count(DISTINCT t.work) FROM citation c
	JOIN text t ON t.id = c.text WHERE c.target = work.id);

-- step 3

ALTER TABLE text ADD COLUMN agenda_title TEXT NOT NULL DEFAULT '';

-- How a work came about, which is the same in all its languages; read for the
-- page of details alone.  Lists of names are JSON arrays.
CREATE TABLE adoption (
	work INTEGER PRIMARY KEY REFERENCES work,
	sponsors TEXT NOT NULL,
	additional_sponsors TEXT NOT NULL,
	outcome TEXT NOT NULL,		-- "recorded vote"
	in_favour INTEGER NOT NULL,	-- as counted
	against INTEGER NOT NULL,
	abstaining INTEGER NOT NULL,
	voted_in_favour TEXT NOT NULL,	-- countries
	voted_against TEXT NOT NULL,
	abstained TEXT NOT NULL
) STRICT;

-- What works are about.
CREATE TABLE subject (
	id INTEGER PRIMARY KEY,
	words TEXT NOT NULL,
	scheme TEXT NOT NULL,		-- "UNBIS"
	uri TEXT NOT NULL,
	folded TEXT NOT NULL,		-- words, for finding them
	UNIQUE (words, scheme, uri)
) STRICT;
CREATE INDEX subject_by_words ON subject (folded);
CREATE TABLE about (
	work INTEGER NOT NULL REFERENCES work,
	seq INTEGER NOT NULL,		-- from 1
	subject INTEGER NOT NULL REFERENCES subject,
	PRIMARY KEY (work, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_by_subject ON about (subject, work);

-- What the list is filtered by.
CREATE INDEX work_by_body ON work (body) WHERE text IS NOT NULL;
CREATE INDEX text_by_session ON text (session, work);
CREATE INDEX text_by_lang ON text (lang, work);

-- step 4

-- Whether a file was imported already.
CREATE INDEX text_by_digest ON text (digest);

-- step 5

-- Titles and filters have listings of their own, among the others: terms with
-- their works, see src/store/library_terms.h.
DELETE FROM listing;
DROP INDEX work_by_title;
DROP INDEX work_by_body;
DROP INDEX text_by_session;
DROP INDEX text_by_lang;
DROP INDEX about_by_subject;
DROP TABLE other_title;
ALTER TABLE work DROP COLUMN folded;

-- step 6

-- How good a text is among those that several files give of a work: the
-- greater one is kept (library_rival.c).
ALTER TABLE text ADD COLUMN merit TEXT NOT NULL DEFAULT '';

-- The files whose text another file's has outdone: imported already, too.
CREATE TABLE outdone (
	digest TEXT NOT NULL,
	work INTEGER NOT NULL REFERENCES work,
	lang TEXT NOT NULL,
	reader TEXT NOT NULL,		-- as in text
	PRIMARY KEY (digest, work, lang)
) STRICT, WITHOUT ROWID;
CREATE INDEX outdone_by_work ON outdone (work, lang);

-- step 7

-- Words as src/store/words.c parts them.  FTS5 writes out what it has gathered
-- when it takes so many bytes; with its own 1 MB, merging what it wrote takes
-- longer than indexing.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
	title, words, content = 'passage', content_rowid = 'id',
	tokenize = 'words', columnsize = 0
);
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
INSERT INTO search (search, rank) VALUES ('automerge', 32);
INSERT INTO search (search, rank) VALUES ('crisismerge', 64);
INSERT INTO search (search) VALUES ('rebuild');

-- From here on, paragraph.opener may be "=" and how many bytes of words it is,
-- and citation.words "": what stands from start to end.

-- Archives that were read as a whole, so that they need not be unpacked again.
CREATE TABLE archive (
	digest TEXT PRIMARY KEY,
	texts INTEGER NOT NULL,		-- that came of it
	reader TEXT NOT NULL		-- as in text
) STRICT, WITHOUT ROWID;

-- step 8

-- How far a text can be trusted (model/doubt.h): 100, nothing is in doubt.
ALTER TABLE text ADD COLUMN confidence INTEGER NOT NULL DEFAULT 100;

-- What was uncertain when a text was read.
CREATE TABLE doubt (
	text INTEGER NOT NULL REFERENCES text,
	seq INTEGER NOT NULL,		-- from 1
	kind TEXT NOT NULL,		-- as in model/doubts.def
	place TEXT NOT NULL,		-- "OP3", "footnote 4" or ''
	line INTEGER NOT NULL,		-- of the source, from 1; 0: unknown
	page INTEGER NOT NULL,		-- from 1; 0: there are none
	words TEXT NOT NULL,
	PRIMARY KEY (text, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO doubt SELECT text, seq,
	iif(words LIKE 'The XML is not well-formed%', 'mended', 'other'),
	'', 0, 0, words FROM remark WHERE kind = 'doubt';
DELETE FROM remark WHERE kind = 'doubt';
UPDATE text SET confidence = 99 WHERE id IN (SELECT text FROM doubt);

-- Of a source that has pages: the paragraphs (from 1 in the text) with which
-- another page begins than that of the one before.
CREATE TABLE page (
	text INTEGER NOT NULL REFERENCES text,
	paragraph INTEGER NOT NULL,
	page INTEGER NOT NULL,
	PRIMARY KEY (text, paragraph)
) STRICT, WITHOUT ROWID;

-- What is doubtful is found by a listing, as other filters are.
DELETE FROM listing;

-- step 9

-- Works under one title, for lineages.
CREATE INDEX work_by_title ON work (title, adopted)
	WHERE text IS NOT NULL AND title <> '';
