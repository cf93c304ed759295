-- The killed of single incidents by each rule of counting, all sides together, and the month they are
-- listed in; a bound that one side leaves open is null. Filled as events are reconciled.
CREATE TABLE event_killed (
  rule  TEXT NOT NULL,
  month TEXT NOT NULL,
  event TEXT NOT NULL,
  low   INTEGER,
  high  INTEGER,
  PRIMARY KEY (rule, month, event)
) WITHOUT ROWID;
CREATE INDEX event_killed_by_event ON event_killed (event);

-- How many reports of which outlet were read of a day, where the date is a day.
CREATE INDEX report_by_day_and_outlet ON report (day, outlet, published_from);
