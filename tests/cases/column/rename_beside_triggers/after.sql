CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.note := upper(NEW.name); RETURN NEW; END $$;
CREATE TABLE part (id int PRIMARY KEY,
  -- gen: renamed from label
  name text NOT NULL UNIQUE, note text);
CREATE TRIGGER part_touch BEFORE INSERT OR UPDATE OF name ON part FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE use (label text REFERENCES part (name));
CREATE TABLE person (id int PRIMARY KEY,
  -- gen: renamed from mail
  email text CONSTRAINT mail_has_at CHECK (email LIKE '%@%'), age int);
CREATE POLICY own ON person USING (email = 'me');
