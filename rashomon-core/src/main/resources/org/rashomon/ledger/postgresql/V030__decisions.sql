-- The claims of a report as they were read, a JSON list, where a decision changed them; those in the
-- table of claims are as decided.
CREATE TABLE claims_as_read (
  report INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  body   TEXT COLLATE "C" NOT NULL
);
