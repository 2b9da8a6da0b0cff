-- gen:kind data
-- gen:require SELECT count(*) = 0 FROM prices WHERE label IS NOT NULL
/* Semicolons in strings; -- and comments in comments; all of it one query for two of the four. */
UPDATE prices SET label = 'a;b -- c' || cents WHERE id % 2 = 0;
UPDATE prices SET label = $x$it's; $$odd$$ $x$ WHERE id % 2 = 1;
DO $body$
BEGIN
  PERFORM 1; -- ; inside
END
$body$;
