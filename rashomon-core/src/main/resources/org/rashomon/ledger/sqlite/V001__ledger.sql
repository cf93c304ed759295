-- The ledger, first form. TEXT compares in byte order; days are ISO 8601, '' where unknown (in
-- columns that sort); coordinates are whole 1e-5 degrees; body holds the record as JSON, and the
-- columns beside it only what pages look for.
PRAGMA application_id = 1380011853;

CREATE TABLE note (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE report (
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  external_id     TEXT,
  url             TEXT,
  outlet          TEXT,
  title           TEXT,
  published       TEXT,
  published_from  TEXT,
  published_to    TEXT,
  published_about INTEGER NOT NULL,
  published_basis TEXT NOT NULL,
  day             TEXT NOT NULL,
  language        TEXT NOT NULL,
  title_end       INTEGER NOT NULL,
  text_quality    TEXT NOT NULL,
  dropped         TEXT NOT NULL,
  agencies        TEXT NOT NULL,
  claims          INTEGER NOT NULL,
  family          TEXT,
  event           TEXT,
  toll            TEXT
);
CREATE INDEX report_by_day ON report (day, id);
CREATE INDEX report_by_outlet ON report (outlet, day, id);
CREATE INDEX report_by_family ON report (family);
CREATE INDEX report_by_event ON report (event);
CREATE INDEX report_by_external_id ON report (external_id);
CREATE INDEX report_by_url ON report (url);

-- The text, and the decoded input it was cut from, deflated; input is null where it is the text
-- from input_at (UTF-16 units) on.
CREATE TABLE report_text (
  report   INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  body     BLOB NOT NULL,
  input    BLOB,
  input_at INTEGER NOT NULL
);

CREATE TABLE claim (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  report      INTEGER NOT NULL REFERENCES report (number),
  start_at    INTEGER NOT NULL,
  type        TEXT NOT NULL,
  status      TEXT NOT NULL,
  day         TEXT NOT NULL,
  country     TEXT,
  latitude    INTEGER,
  longitude   INTEGER,
  event       TEXT,
  event_order INTEGER,
  body        TEXT NOT NULL
);
CREATE INDEX claim_by_report ON claim (report, number);
CREATE INDEX claim_by_event ON claim (event, event_order);
CREATE INDEX claim_by_type ON claim (type, day, id);
CREATE INDEX claim_by_day ON claim (day, id);

-- part: actor, target, victim or source.
CREATE TABLE claim_side (
  side  TEXT NOT NULL,
  part  TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim (number),
  PRIMARY KEY (side, part, claim)
) WITHOUT ROWID;

CREATE TABLE event (
  id          TEXT NOT NULL PRIMARY KEY,
  type        TEXT NOT NULL,
  level       TEXT NOT NULL,
  parent      TEXT,
  day         TEXT NOT NULL,
  from_day    TEXT,
  to_day      TEXT,
  place       TEXT,
  country     TEXT,
  latitude    INTEGER,
  longitude   INTEGER,
  place_precision TEXT,
  claims      INTEGER NOT NULL,
  reports     INTEGER NOT NULL,
  origins     INTEGER NOT NULL,
  killed_low  INTEGER,
  killed_best INTEGER,
  killed_high INTEGER,
  disputes    TEXT NOT NULL,
  disputed    INTEGER NOT NULL,
  body        TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX event_by_day ON event (day, id);
CREATE INDEX event_by_type ON event (type, day, id);
CREATE INDEX event_by_country ON event (country, day, id);
CREATE INDEX event_by_place ON event (place, day, id);
CREATE INDEX event_by_parent ON event (parent, day, id);
CREATE INDEX event_by_dispute ON event (disputed, day, id);

CREATE TABLE event_side (
  side  TEXT NOT NULL,
  day   TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (side, day, event)
) WITHOUT ROWID;
CREATE INDEX event_side_by_event ON event_side (event);

-- An event id that was once given leads to the event that its first claim is in now.
CREATE TABLE former_event (
  id    TEXT NOT NULL PRIMARY KEY,
  claim TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE ceasefire (
  id    TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  day   TEXT NOT NULL,
  body  TEXT NOT NULL
) WITHOUT ROWID;

-- Appended to, never changed.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  body   TEXT NOT NULL
);

-- report is '' for an input that gave no report; own tells the report's problems from its input's.
CREATE TABLE problem (
  id     TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  own    INTEGER NOT NULL,
  number INTEGER NOT NULL,
  code   TEXT NOT NULL,
  input  TEXT NOT NULL,
  line   INTEGER NOT NULL,
  detail TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX problem_by_report ON problem (report, own, number);

-- Words of reports (title and text) and of claims (their sentence); rowid is their number.
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '');
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '');
