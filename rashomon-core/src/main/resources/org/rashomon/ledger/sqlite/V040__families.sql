-- From which report of its family a report was taken, and what it changed; none for the first.
CREATE TABLE report_taken (
  report INTEGER NOT NULL PRIMARY KEY REFERENCES report (number),
  body   TEXT NOT NULL
);

-- The sides of a claim are found by it; without this each reconciled event read those of all claims.
-- The index that goes was the primary key once more.
CREATE INDEX claim_side_by_claim ON claim_side (claim, part, side);
DROP INDEX claim_side_by_part;
