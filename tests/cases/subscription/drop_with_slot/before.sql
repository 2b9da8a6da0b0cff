CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid dbname=press' PUBLICATION sport, weather
  WITH (connect = false, slot_name = 'feed_slot', streaming = off);
CREATE TABLE kept ();
