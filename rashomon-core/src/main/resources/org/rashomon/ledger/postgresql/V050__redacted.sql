-- A report as it was read, where words of it are redacted: what stands in report and report_text is
-- then without them. No question of a page or an export reads this.
CREATE TABLE report_as_read (
  report   INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  title    TEXT COLLATE "C",
  url      TEXT COLLATE "C",
  agencies TEXT COLLATE "C" NOT NULL,
  dropped  TEXT COLLATE "C" NOT NULL,
  body     BYTEA NOT NULL,
  input    BYTEA,
  input_at INTEGER NOT NULL
);
