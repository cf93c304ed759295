-- A report as it was read, where words of it are redacted: what stands in report and report_text is
-- then without them. No question of a page or an export reads this.
CREATE TABLE report_as_read (
  report   INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  title    TEXT,
  url      TEXT,
  agencies TEXT NOT NULL,
  dropped  TEXT NOT NULL,
  body     BLOB NOT NULL,
  input    BLOB,
  input_at INTEGER NOT NULL
);
