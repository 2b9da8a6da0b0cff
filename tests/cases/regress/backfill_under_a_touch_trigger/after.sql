CREATE TABLE users (id int PRIMARY KEY, "Name" text,
  -- gen: backfill (coalesce(upper("Name"), 'nobody'))
  label text NOT NULL, changed date NOT NULL DEFAULT '2020-01-01');
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := '2024-02-29'; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
