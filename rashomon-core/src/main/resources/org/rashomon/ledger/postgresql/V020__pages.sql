-- What pages count and filter by, made of what claims and events say. Filled as reports are recorded
-- and reconciled; a ledger of before has these rows once its reports are read again.

-- Who a claim's chains begin with. name: the side for its officials, else the speaker's or outlet's
-- own name; '' where there is none.
CREATE TABLE voice (
  claim    INTEGER NOT NULL REFERENCES claim (number),
  name     TEXT COLLATE "C" NOT NULL,
  standing TEXT COLLATE "C" NOT NULL,
  side     TEXT COLLATE "C" NOT NULL,
  kind     TEXT COLLATE "C" NOT NULL,
  day      TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (claim, name, standing)
);
CREATE INDEX voice_by_name ON voice (name, day, claim);
CREATE INDEX voice_by_name_standing ON voice (name, standing, day, claim);
CREATE INDEX voice_by_kind ON voice (kind, name);
CREATE INDEX voice_by_standing ON voice (standing, day, claim);

-- Tolls of a period or a war as somebody states them; never a single incident's.
CREATE TABLE stated_toll (
  claim    INTEGER NOT NULL REFERENCES claim (number),
  count    TEXT COLLATE "C" NOT NULL,
  kind     TEXT COLLATE "C" NOT NULL,
  side     TEXT COLLATE "C" NOT NULL,
  victims  TEXT COLLATE "C" NOT NULL,
  words    TEXT COLLATE "C" NOT NULL,
  basis    TEXT COLLATE "C" NOT NULL,
  from_day TEXT COLLATE "C",
  to_day   TEXT COLLATE "C",
  said     TEXT COLLATE "C" NOT NULL,
  name     TEXT COLLATE "C" NOT NULL,
  standing TEXT COLLATE "C" NOT NULL,
  speaker  TEXT COLLATE "C" NOT NULL,
  low      INTEGER,
  best     INTEGER,
  high     INTEGER,
  PRIMARY KEY (claim, count)
);
CREATE INDEX stated_toll_by_day ON stated_toll (said, claim);

CREATE INDEX claim_side_by_part ON claim_side (side, part, claim);
CREATE INDEX claim_by_status ON claim (status, day, id);

-- An event as a list shows it: its record with long lists cut short.
CREATE TABLE event_line (
  id   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  body TEXT COLLATE "C" NOT NULL
);

-- All that charts and maps need, so that they need not read events.
CREATE INDEX event_facts ON event (day, id, type, level, disputed, country, place, latitude,
  longitude, place_precision, killed_low, killed_best, killed_high);

CREATE TABLE event_standing (
  standing TEXT COLLATE "C" NOT NULL,
  day      TEXT COLLATE "C" NOT NULL,
  event    TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (standing, day, event)
);

-- How a source stands in an event: whether nobody else tells it, whether its report is of an
-- earlier day than everybody else's, whether a real dispute sets it against another.
CREATE TABLE account (
  name         TEXT COLLATE "C" NOT NULL,
  event        TEXT COLLATE "C" NOT NULL,
  day          TEXT COLLATE "C" NOT NULL,
  alone        INTEGER NOT NULL,
  first        INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  PRIMARY KEY (name, event)
);
CREATE INDEX account_by_day ON account (name, contradicted, day, event);
CREATE INDEX account_by_event ON account (event);
CREATE INDEX event_standing_by_event ON event_standing (event);

-- The sums of these by source; witnesses and unnamed sources are left out.
CREATE TABLE source (
  name         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind         TEXT COLLATE "C" NOT NULL,
  events       INTEGER NOT NULL,
  alone        INTEGER NOT NULL,
  first        INTEGER NOT NULL,
  contradicted INTEGER NOT NULL
);
CREATE INDEX source_by_events ON source (events, name);
CREATE INDEX ceasefire_by_event ON ceasefire (event, day, id);
CREATE INDEX ceasefire_by_day ON ceasefire (day, id);
