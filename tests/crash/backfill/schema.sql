CREATE FUNCTION count_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := OLD.touched + 1; RETURN NEW; END $$;
CREATE TABLE users (
  id      int  PRIMARY KEY,
  -- gen: using (age::int) reverse (age::text)
  age     int  NOT NULL,
  touched int  NOT NULL DEFAULT 0,
  -- gen: backfill ('user ' || id)
  label   text NOT NULL
);
CREATE TRIGGER a_count_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION count_update();
