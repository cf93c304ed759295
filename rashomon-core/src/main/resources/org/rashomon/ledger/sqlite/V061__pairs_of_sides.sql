-- An event that may be part of another, or have parts, is found by each two of its sides: a side
-- alone led to all that it did in the days that were asked for.
INSERT INTO event_part (side, part, day, event)
  SELECT a.side || '|' || b.side, a.part, a.day, a.event
  FROM event_part a
  JOIN event_part b ON b.event = a.event AND b.part = a.part AND a.side < b.side
  WHERE a.part IN ('part', 'whole', 'long');
DELETE FROM event_part WHERE part IN ('part', 'whole', 'long') AND side NOT LIKE '%|%';
