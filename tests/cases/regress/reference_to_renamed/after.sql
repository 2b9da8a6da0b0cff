-- A table whose column gets a new name stands under a view in migrate; a new foreign key refers to the table below it.
CREATE TABLE countries (
  id int PRIMARY KEY,
  -- gen: renamed from label
  name text
);
CREATE TABLE cities (
  id int PRIMARY KEY,
  -- gen: renamed from label
  name text,
  country int REFERENCES countries
);
