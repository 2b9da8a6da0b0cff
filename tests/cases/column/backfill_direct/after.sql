-- gen: retire column people.first; retire column people.last
CREATE TABLE people (id int PRIMARY KEY,
  -- gen: backfill (first || ' ' || last)
  name text NOT NULL,
  -- gen: backfill ('none')
  nick text NOT NULL DEFAULT 'new',
  -- gen: backfill (score * 2)
  doubled bigint DEFAULT 0,
  score int);
