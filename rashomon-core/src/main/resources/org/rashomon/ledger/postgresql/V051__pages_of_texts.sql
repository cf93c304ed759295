-- Code points at which the pages of a text behind the first begin, with a blank between; null where it
-- has no pages.
ALTER TABLE report ADD COLUMN pages TEXT COLLATE "C";
