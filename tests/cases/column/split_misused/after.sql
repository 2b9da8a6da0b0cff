CREATE TABLE people (id int PRIMARY KEY,
  -- gen: using (split_part(full_name, ' ', 1))
  first_name text NOT NULL,
  -- gen: using (first_name || full_name)
  both_names text,
  -- gen: using (token || random())
  mark text);
-- gen: retire column people.full_name reverse (nick || first_name)
-- gen: retire column people.nick reverse (upper(first_name))
-- gen: retire column people.token reverse (now() || mark)
