CREATE TABLE parts (
  -- gen: using (split_part(code, '-', 1))
  maker text,
  -- gen: using (split_part(code, '-', 2)::int)
  number int,
  seen int,
  PRIMARY KEY (maker, number));
-- gen: retire column parts.code reverse (maker || '-' || number)
