-- An event that may be part of another, or have parts, is found by each two of its sides: a side
-- alone led to all that it did in the days that were asked for. One that lasts longer than a
-- quarter is found by the number of each year, of 366 days from 1970 on, that it lasted in.
INSERT INTO event_part (side, part, day, event)
  SELECT a.side || '|' || b.side, a.part, a.day, a.event
  FROM event_part a
  JOIN event_part b ON b.event = a.event AND b.part = a.part AND a.side COLLATE "C" < b.side COLLATE "C"
  WHERE a.part IN ('part', 'whole', 'long');
DELETE FROM event_part WHERE part IN ('part', 'whole', 'long') AND side NOT LIKE '%|%';
INSERT INTO event_part (side, part, day, event)
  WITH RECURSIVE year(number) AS (
    SELECT -2000 UNION ALL SELECT number + 1 FROM year WHERE number < 1000
  )
  SELECT p.side, 'years', year.number, p.event
  FROM event_part p
  JOIN event_frame f ON f.event = p.event
  JOIN year ON year.number * 366 <= CAST(CAST(f.body AS json) ->> 'last' AS BIGINT) AND (year.number + 1) * 366 > CAST(CAST(f.body AS json) ->> 'first' AS BIGINT)
  WHERE p.part = 'long';
DELETE FROM event_part WHERE part = 'long';
UPDATE event_part SET part = 'long' WHERE part = 'years';
