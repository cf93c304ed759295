-- The ledger, first form. TEXT compares in byte order; days are ISO 8601, '' where unknown (in
-- columns that sort); coordinates are whole 1e-5 degrees; body holds the record as JSON, and the
-- columns beside it only what pages look for.

CREATE TABLE note (
  name  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE report (
  number          INTEGER PRIMARY KEY,
  id              TEXT COLLATE "C" NOT NULL UNIQUE,
  external_id     TEXT COLLATE "C",
  url             TEXT COLLATE "C",
  outlet          TEXT COLLATE "C",
  title           TEXT COLLATE "C",
  published       TEXT COLLATE "C",
  published_from  TEXT COLLATE "C",
  published_to    TEXT COLLATE "C",
  published_about INTEGER NOT NULL,
  published_basis TEXT COLLATE "C" NOT NULL,
  day             TEXT COLLATE "C" NOT NULL,
  language        TEXT COLLATE "C" NOT NULL,
  title_end       INTEGER NOT NULL,
  text_quality    TEXT COLLATE "C" NOT NULL,
  dropped         TEXT COLLATE "C" NOT NULL,
  agencies        TEXT COLLATE "C" NOT NULL,
  claims          INTEGER NOT NULL,
  family          TEXT COLLATE "C",
  event           TEXT COLLATE "C",
  toll            TEXT COLLATE "C"
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
  body     BYTEA NOT NULL,
  input    BYTEA,
  input_at INTEGER NOT NULL
);

CREATE TABLE claim (
  number      INTEGER PRIMARY KEY,
  id          TEXT COLLATE "C" NOT NULL UNIQUE,
  report      INTEGER NOT NULL REFERENCES report (number),
  start_at    INTEGER NOT NULL,
  type        TEXT COLLATE "C" NOT NULL,
  status      TEXT COLLATE "C" NOT NULL,
  day         TEXT COLLATE "C" NOT NULL,
  country     TEXT COLLATE "C",
  latitude    INTEGER,
  longitude   INTEGER,
  event       TEXT COLLATE "C",
  event_order INTEGER,
  body        TEXT COLLATE "C" NOT NULL
);
CREATE INDEX claim_by_report ON claim (report, number);
CREATE INDEX claim_by_event ON claim (event, event_order);
CREATE INDEX claim_by_type ON claim (type, day, id);
CREATE INDEX claim_by_day ON claim (day, id);

-- part: actor, target, victim or source.
CREATE TABLE claim_side (
  side  TEXT COLLATE "C" NOT NULL,
  part  TEXT COLLATE "C" NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim (number),
  PRIMARY KEY (side, part, claim)
);

CREATE TABLE event (
  id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  type        TEXT COLLATE "C" NOT NULL,
  level       TEXT COLLATE "C" NOT NULL,
  parent      TEXT COLLATE "C",
  day         TEXT COLLATE "C" NOT NULL,
  from_day    TEXT COLLATE "C",
  to_day      TEXT COLLATE "C",
  place       TEXT COLLATE "C",
  country     TEXT COLLATE "C",
  latitude    INTEGER,
  longitude   INTEGER,
  place_precision TEXT COLLATE "C",
  claims      INTEGER NOT NULL,
  reports     INTEGER NOT NULL,
  origins     INTEGER NOT NULL,
  killed_low  INTEGER,
  killed_best INTEGER,
  killed_high INTEGER,
  disputes    TEXT COLLATE "C" NOT NULL,
  disputed    INTEGER NOT NULL,
  body        TEXT COLLATE "C" NOT NULL
);
CREATE INDEX event_by_day ON event (day, id);
CREATE INDEX event_by_type ON event (type, day, id);
CREATE INDEX event_by_country ON event (country, day, id);
CREATE INDEX event_by_place ON event (place, day, id);
CREATE INDEX event_by_parent ON event (parent, day, id);
CREATE INDEX event_by_dispute ON event (disputed, day, id);

CREATE TABLE event_side (
  side  TEXT COLLATE "C" NOT NULL,
  day   TEXT COLLATE "C" NOT NULL,
  event TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (side, day, event)
);
CREATE INDEX event_side_by_event ON event_side (event);

-- An event id that was once given leads to the event that its first claim is in now.
CREATE TABLE former_event (
  id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  claim TEXT COLLATE "C" NOT NULL
);

CREATE TABLE ceasefire (
  id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  event TEXT COLLATE "C" NOT NULL,
  day   TEXT COLLATE "C" NOT NULL,
  body  TEXT COLLATE "C" NOT NULL
);

-- Appended to, never changed.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id     TEXT COLLATE "C" NOT NULL UNIQUE,
  body   TEXT COLLATE "C" NOT NULL
);

-- report is '' for an input that gave no report; own tells the report's problems from its input's.
CREATE TABLE problem (
  id     TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  report TEXT COLLATE "C" NOT NULL,
  own    INTEGER NOT NULL,
  number INTEGER NOT NULL,
  code   TEXT COLLATE "C" NOT NULL,
  input  TEXT COLLATE "C" NOT NULL,
  line   INTEGER NOT NULL,
  detail TEXT COLLATE "C" NOT NULL
);
CREATE INDEX problem_by_report ON problem (report, own, number);

-- Words of reports (title and text) and of claims (their sentence).
CREATE TABLE report_words (
  report INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  words  TSVECTOR NOT NULL
);
CREATE INDEX report_words_index ON report_words USING GIN (words);
CREATE TABLE claim_words (
  claim INTEGER NOT NULL PRIMARY KEY REFERENCES claim (number),
  words TSVECTOR NOT NULL
);
CREATE INDEX claim_words_index ON claim_words USING GIN (words);
