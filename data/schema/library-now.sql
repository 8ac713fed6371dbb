-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library as the steps of library.sql leave a new one, at one go: a file
-- that is opened without adding it gets one each time.  Whoever adds a step
-- there puts here what comes of it; tests/store/test_schema.c proves that both
-- make the same.  What is meant by columns, the steps say.

CREATE TABLE work (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE CHECK (key <> ''),
	kind TEXT NOT NULL,
	symbol TEXT NOT NULL,
	text INTEGER,
	cited_by INTEGER NOT NULL DEFAULT 0,
	body TEXT NOT NULL DEFAULT '',
	number TEXT NOT NULL DEFAULT '',
	title TEXT NOT NULL DEFAULT '',
	adopted TEXT NOT NULL DEFAULT '',
	ordinal INTEGER NOT NULL DEFAULT 0,
	sort TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX work_by_symbol ON work (sort) WHERE text IS NOT NULL;
CREATE INDEX work_by_date ON work (adopted, sort) WHERE text IS NOT NULL;
CREATE INDEX work_by_ordinal ON work (ordinal, sort) WHERE text IS NOT NULL;
CREATE TABLE listing (
	name TEXT PRIMARY KEY,
	ids BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE text (
	id INTEGER PRIMARY KEY,
	work INTEGER NOT NULL REFERENCES work,
	lang TEXT NOT NULL,
	file TEXT NOT NULL,
	digest TEXT NOT NULL,
	reader TEXT NOT NULL,
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
	report_title TEXT NOT NULL,
	report_from TEXT NOT NULL,
	report_to TEXT NOT NULL,
	report_series TEXT NOT NULL,
	supplement TEXT NOT NULL,
	agenda_title TEXT NOT NULL DEFAULT '',
	merit TEXT NOT NULL DEFAULT '',
	confidence INTEGER NOT NULL DEFAULT 100,
	UNIQUE (work, lang)
) STRICT;
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
	footnote TEXT NOT NULL,
	PRIMARY KEY (paragraph, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE footnote (
	text INTEGER NOT NULL REFERENCES text,
	seq INTEGER NOT NULL,
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
	paragraph INTEGER,
	footnote INTEGER,
	target INTEGER REFERENCES work,
	words TEXT NOT NULL,
	wording TEXT NOT NULL,
	relation TEXT NOT NULL,
	date TEXT NOT NULL,
	title TEXT NOT NULL,
	pinpoint TEXT NOT NULL,
	start INTEGER NOT NULL,
	end INTEGER NOT NULL CHECK (end >= start),
	PRIMARY KEY (text, seq),
	CHECK (paragraph IS NOT NULL OR footnote IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_target ON citation (target);
CREATE TABLE remark (
	text INTEGER NOT NULL REFERENCES text,
	kind TEXT NOT NULL CHECK (kind IN ('furniture', 'doubt')),
	seq INTEGER NOT NULL,
	words TEXT NOT NULL,
	PRIMARY KEY (text, kind, seq)
) STRICT, WITHOUT ROWID;
CREATE VIEW passage (id, title, words) AS
	SELECT p.id, iif(p.id & 1048575 = 1, t.title, ''), p.words
	FROM paragraph p JOIN text t ON t.id = p.id >> 20;
CREATE TABLE adoption (
	work INTEGER PRIMARY KEY REFERENCES work,
	sponsors TEXT NOT NULL,
	additional_sponsors TEXT NOT NULL,
	outcome TEXT NOT NULL,
	in_favour INTEGER NOT NULL,
	against INTEGER NOT NULL,
	abstaining INTEGER NOT NULL,
	voted_in_favour TEXT NOT NULL,
	voted_against TEXT NOT NULL,
	abstained TEXT NOT NULL
) STRICT;
CREATE TABLE subject (
	id INTEGER PRIMARY KEY,
	words TEXT NOT NULL,
	scheme TEXT NOT NULL,
	uri TEXT NOT NULL,
	folded TEXT NOT NULL,
	UNIQUE (words, scheme, uri)
) STRICT;
CREATE INDEX subject_by_words ON subject (folded);
CREATE TABLE about (
	work INTEGER NOT NULL REFERENCES work,
	seq INTEGER NOT NULL,
	subject INTEGER NOT NULL REFERENCES subject,
	PRIMARY KEY (work, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_by_digest ON text (digest);
CREATE TABLE outdone (
	digest TEXT NOT NULL,
	work INTEGER NOT NULL REFERENCES work,
	lang TEXT NOT NULL,
	reader TEXT NOT NULL,
	PRIMARY KEY (digest, work, lang)
) STRICT, WITHOUT ROWID;
CREATE INDEX outdone_by_work ON outdone (work, lang);
CREATE VIRTUAL TABLE search USING fts5 (
	title, words, content = 'passage', content_rowid = 'id',
	tokenize = 'words', columnsize = 0
);
CREATE TABLE archive (
	digest TEXT PRIMARY KEY,
	texts INTEGER NOT NULL,
	reader TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE doubt (
	text INTEGER NOT NULL REFERENCES text,
	seq INTEGER NOT NULL,
	kind TEXT NOT NULL,
	place TEXT NOT NULL,
	line INTEGER NOT NULL,
	page INTEGER NOT NULL,
	words TEXT NOT NULL,
	PRIMARY KEY (text, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE page (
	text INTEGER NOT NULL REFERENCES text,
	paragraph INTEGER NOT NULL,
	page INTEGER NOT NULL,
	PRIMARY KEY (text, paragraph)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_by_title ON work (title, adopted)
	WHERE text IS NOT NULL AND title <> '';
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
INSERT INTO search (search, rank) VALUES ('automerge', 32);
INSERT INTO search (search, rank) VALUES ('crisismerge', 64);
INSERT INTO search (search) VALUES ('rebuild');
