CREATE TABLE news (id int PRIMARY KEY);
CREATE SUBSCRIPTION "News feed" CONNECTION 'host=nowhere.invalid dbname=press user=reader'
  PUBLICATION sport, "World news" WITH (connect = false, binary = true, streaming = on);
COMMENT ON SUBSCRIPTION "News feed" IS 'what the press says';
