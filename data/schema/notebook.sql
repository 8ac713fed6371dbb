-- SPDX-License-Identifier: GPL-3.0-or-later
-- The notebook: annotations, everything they have ever been, and drafts.
-- A line that begins with "-- step" opens the changes of one version; steps
-- are never altered once released, only added.

-- step 1

-- What each annotation is now.  A change raises revision by one; the
-- triggers below write every state into history by themselves, so that no
-- program, ours or another, can change anything without leaving it there.
CREATE TABLE annotation (
	id INTEGER PRIMARY KEY,
	uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
	revision INTEGER NOT NULL,
	created INTEGER NOT NULL,	-- seconds since 1970, UTC
	modified INTEGER NOT NULL,
	deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
	author TEXT NOT NULL,
	body TEXT NOT NULL,
	work TEXT NOT NULL,		-- key: "GA 57/263"
	lang TEXT NOT NULL,
	label TEXT NOT NULL,		-- of the paragraph: "OP6"
	exact TEXT NOT NULL,		-- the passage, and what stands round it
	prefix TEXT NOT NULL,
	suffix TEXT NOT NULL,
	start_point INTEGER NOT NULL,	-- code points of the paragraph
	end_point INTEGER NOT NULL,
	hash TEXT NOT NULL		-- SHA-256 of the paragraph
) STRICT;

CREATE INDEX annotation_place ON annotation (work, label, deleted);

-- Every state, the present one too.
CREATE TABLE revision (
	id INTEGER PRIMARY KEY,
	annotation INTEGER NOT NULL REFERENCES annotation (id),
	number INTEGER NOT NULL,	-- from 1
	modified INTEGER NOT NULL,
	deleted INTEGER NOT NULL,
	author TEXT NOT NULL,
	body TEXT NOT NULL,
	work TEXT NOT NULL,
	lang TEXT NOT NULL,
	label TEXT NOT NULL,
	exact TEXT NOT NULL,
	prefix TEXT NOT NULL,
	suffix TEXT NOT NULL,
	start_point INTEGER NOT NULL,
	end_point INTEGER NOT NULL,
	hash TEXT NOT NULL,
	UNIQUE (annotation, number)
) STRICT;

CREATE TRIGGER annotation_insert BEFORE INSERT ON annotation
WHEN NEW.revision <> 1
	OR EXISTS (SELECT 1 FROM annotation
		WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN
	SELECT RAISE(ABORT, 'annotations are never replaced');
END;

CREATE TRIGGER annotation_update BEFORE UPDATE ON annotation
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid
	OR NEW.created <> OLD.created OR NEW.revision <> OLD.revision + 1
BEGIN
	SELECT RAISE(ABORT, 'a change is a new revision of the annotation');
END;

CREATE TRIGGER annotation_delete BEFORE DELETE ON annotation
BEGIN
	SELECT RAISE(ABORT, 'annotations are marked as deleted, never deleted');
END;

CREATE TRIGGER annotation_inserted AFTER INSERT ON annotation
BEGIN
	INSERT INTO revision (annotation, number, modified, deleted, author,
		body, work, lang, label, exact, prefix, suffix, start_point,
		end_point, hash)
	VALUES (NEW.id, NEW.revision, NEW.modified, NEW.deleted, NEW.author,
		NEW.body, NEW.work, NEW.lang, NEW.label, NEW.exact, NEW.prefix,
		NEW.suffix, NEW.start_point, NEW.end_point, NEW.hash);
END;

CREATE TRIGGER annotation_updated AFTER UPDATE ON annotation
BEGIN
	INSERT INTO revision (annotation, number, modified, deleted, author,
		body, work, lang, label, exact, prefix, suffix, start_point,
		end_point, hash)
	VALUES (NEW.id, NEW.revision, NEW.modified, NEW.deleted, NEW.author,
		NEW.body, NEW.work, NEW.lang, NEW.label, NEW.exact, NEW.prefix,
		NEW.suffix, NEW.start_point, NEW.end_point, NEW.hash);
END;

CREATE TRIGGER revision_insert BEFORE INSERT ON revision
WHEN NEW.number IS NOT
		(SELECT revision FROM annotation WHERE id = NEW.annotation)
	OR EXISTS (SELECT 1 FROM revision WHERE id = NEW.id
		OR (annotation = NEW.annotation AND number = NEW.number))
BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;

CREATE TRIGGER revision_update BEFORE UPDATE ON revision
BEGIN
	SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER revision_delete BEFORE DELETE ON revision
BEGIN
	SELECT RAISE(ABORT, 'history is never deleted');
END;

-- What is being typed.  The owner is a process: drafts of one that is gone
-- are offered again.
CREATE TABLE draft (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	annotation INTEGER REFERENCES annotation (id),	-- NULL: a new one
	work TEXT NOT NULL,
	lang TEXT NOT NULL,
	label TEXT NOT NULL,
	exact TEXT NOT NULL,
	prefix TEXT NOT NULL,
	suffix TEXT NOT NULL,
	start_point INTEGER NOT NULL,
	end_point INTEGER NOT NULL,
	hash TEXT NOT NULL,
	body TEXT NOT NULL,
	cursor INTEGER NOT NULL,	-- bytes of body
	modified INTEGER NOT NULL,
	host TEXT NOT NULL,
	pid INTEGER NOT NULL,		-- 0: let go of
	started TEXT NOT NULL		-- boot and start time of the process
) STRICT;

-- step 2

-- Corrections of texts by hand (src/correct/correct.h), in the order in which
-- they are made.  What one says never changes; it can only be revoked, and
-- made to hold again, and every such state is kept.
CREATE TABLE correction (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
	revision INTEGER NOT NULL,
	created INTEGER NOT NULL,	-- seconds since 1970, UTC
	modified INTEGER NOT NULL,
	revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
	author TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('join', 'split', 'relabel')),
	work TEXT NOT NULL,		-- key: "GA 57/263"
	lang TEXT NOT NULL,
	label TEXT NOT NULL,		-- of the paragraph, as it was then
	before TEXT NOT NULL,		-- what stands before the place
	words TEXT NOT NULL,		-- what stands from there on
	new_label TEXT NOT NULL		-- or ''
) STRICT;

CREATE INDEX correction_place ON correction (work, lang, revoked);

CREATE TABLE correction_state (
	correction INTEGER NOT NULL REFERENCES correction (id),
	number INTEGER NOT NULL,	-- from 1
	modified INTEGER NOT NULL,
	revoked INTEGER NOT NULL,
	PRIMARY KEY (correction, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER correction_insert BEFORE INSERT ON correction
WHEN NEW.revision <> 1 OR EXISTS (SELECT 1 FROM correction
	WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN
	SELECT RAISE(ABORT, 'corrections are never replaced');
END;

CREATE TRIGGER correction_update BEFORE UPDATE ON correction
WHEN NEW.revision <> OLD.revision + 1
	OR (NEW.id, NEW.uuid, NEW.created, NEW.author, NEW.kind, NEW.work,
		NEW.lang, NEW.label, NEW.before, NEW.words, NEW.new_label)
	IS NOT (OLD.id, OLD.uuid, OLD.created, OLD.author, OLD.kind, OLD.work,
		OLD.lang, OLD.label, OLD.before, OLD.words, OLD.new_label)
BEGIN
	SELECT RAISE(ABORT, 'corrections are revoked, never changed');
END;

CREATE TRIGGER correction_delete BEFORE DELETE ON correction
BEGIN
	SELECT RAISE(ABORT, 'corrections are revoked, never deleted');
END;

CREATE TRIGGER correction_inserted AFTER INSERT ON correction
BEGIN
	INSERT INTO correction_state VALUES
		(NEW.id, NEW.revision, NEW.modified, NEW.revoked);
END;

CREATE TRIGGER correction_updated AFTER UPDATE ON correction
BEGIN
	INSERT INTO correction_state VALUES
		(NEW.id, NEW.revision, NEW.modified, NEW.revoked);
END;

CREATE TRIGGER correction_state_update BEFORE UPDATE ON correction_state
BEGIN
	SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER correction_state_delete BEFORE DELETE ON correction_state
BEGIN
	SELECT RAISE(ABORT, 'history is never deleted');
END;

-- step 3

-- Doubts can be settled, too, and a kind of correction that is not known is
-- left alone: what kinds there are, the program says.
CREATE TABLE correction_new (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
	revision INTEGER NOT NULL,
	created INTEGER NOT NULL,	-- seconds since 1970, UTC
	modified INTEGER NOT NULL,
	revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
	author TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind <> ''),
	work TEXT NOT NULL,		-- key: "GA 57/263"
	lang TEXT NOT NULL,
	label TEXT NOT NULL,		-- of the paragraph, as it was then
	before TEXT NOT NULL,		-- what stands before the place
	words TEXT NOT NULL,		-- what stands from there on
	new_label TEXT NOT NULL		-- or the kind of doubt, or ''
) STRICT;

INSERT INTO correction_new SELECT * FROM correction;

CREATE TABLE correction_state_new (
	correction INTEGER NOT NULL REFERENCES correction_new (id),
	number INTEGER NOT NULL,	-- from 1
	modified INTEGER NOT NULL,
	revoked INTEGER NOT NULL,
	PRIMARY KEY (correction, number)
) STRICT, WITHOUT ROWID;
INSERT INTO correction_state_new SELECT * FROM correction_state;

DROP TABLE correction_state;
DROP TABLE correction;
ALTER TABLE correction_new RENAME TO correction;
ALTER TABLE correction_state_new RENAME TO correction_state;
CREATE INDEX correction_place ON correction (work, lang, revoked);

CREATE TRIGGER correction_insert BEFORE INSERT ON correction
WHEN NEW.revision <> 1 OR EXISTS (SELECT 1 FROM correction
	WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN
	SELECT RAISE(ABORT, 'corrections are never replaced');
END;

CREATE TRIGGER correction_update BEFORE UPDATE ON correction
WHEN NEW.revision <> OLD.revision + 1
	OR (NEW.id, NEW.uuid, NEW.created, NEW.author, NEW.kind, NEW.work,
		NEW.lang, NEW.label, NEW.before, NEW.words, NEW.new_label)
	IS NOT (OLD.id, OLD.uuid, OLD.created, OLD.author, OLD.kind, OLD.work,
		OLD.lang, OLD.label, OLD.before, OLD.words, OLD.new_label)
BEGIN
	SELECT RAISE(ABORT, 'corrections are revoked, never changed');
END;

CREATE TRIGGER correction_delete BEFORE DELETE ON correction
BEGIN
	SELECT RAISE(ABORT, 'corrections are revoked, never deleted');
END;

CREATE TRIGGER correction_inserted AFTER INSERT ON correction
BEGIN
	INSERT INTO correction_state VALUES
		(NEW.id, NEW.revision, NEW.modified, NEW.revoked);
END;

CREATE TRIGGER correction_updated AFTER UPDATE ON correction
BEGIN
	INSERT INTO correction_state VALUES
		(NEW.id, NEW.revision, NEW.modified, NEW.revoked);
END;

CREATE TRIGGER correction_state_update BEFORE UPDATE ON correction_state
BEGIN
	SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER correction_state_delete BEFORE DELETE ON correction_state
BEGIN
	SELECT RAISE(ABORT, 'history is never deleted');
END;

-- step 4

-- What texts without a number are called: as their files are, and two files of
-- one name and language differently, once somebody has written on either.  The
-- last path of a key and a language is where its file was seen last.
CREATE TABLE called (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	path TEXT NOT NULL UNIQUE,
	lang TEXT NOT NULL,
	key TEXT NOT NULL CHECK (key <> '')
) STRICT;
