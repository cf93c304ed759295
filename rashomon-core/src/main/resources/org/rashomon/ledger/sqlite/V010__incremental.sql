-- What reconciling keeps, so that a new report costs what it touches. reconciled is 0 where a
-- report is new, or its claims or decisions have changed.
ALTER TABLE report ADD COLUMN reconciled INTEGER NOT NULL DEFAULT 0;
CREATE INDEX report_by_reconciled ON report (reconciled, number);

-- The smallest hashes of a report's text.
CREATE TABLE report_sketch (
  hash   INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report (number),
  PRIMARY KEY (hash, report)
) WITHOUT ROWID;

-- What a report tells of one happening; id is that of its first claim.
CREATE TABLE telling (
  id        TEXT NOT NULL PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES report (number),
  component TEXT NOT NULL,
  body      TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX telling_by_report ON telling (report);
CREATE INDEX telling_by_component ON telling (component);

CREATE TABLE telling_path (
  path    TEXT NOT NULL,
  telling TEXT NOT NULL,
  PRIMARY KEY (path, telling)
) WITHOUT ROWID;
CREATE INDEX telling_path_by_telling ON telling_path (telling);

CREATE TABLE event_frame (
  event TEXT NOT NULL PRIMARY KEY,
  body  TEXT NOT NULL
) WITHOUT ROWID;

-- part: as what the event is looked for; day counts from 1970.
CREATE TABLE event_part (
  side  TEXT NOT NULL,
  part  TEXT NOT NULL,
  day   INTEGER NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (side, part, day, event)
) WITHOUT ROWID;
CREATE INDEX event_part_by_event ON event_part (event);

-- Which ceasefire's event an event of violations is said to break.
CREATE TABLE event_breach (
  event     TEXT NOT NULL PRIMARY KEY,
  ceasefire TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX event_breach_by_ceasefire ON event_breach (ceasefire);
