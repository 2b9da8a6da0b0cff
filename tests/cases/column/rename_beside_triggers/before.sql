CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.note := upper(NEW.label); RETURN NEW; END $$;
CREATE TABLE part (id int PRIMARY KEY, label text NOT NULL UNIQUE, note text);
CREATE TRIGGER part_touch BEFORE INSERT OR UPDATE OF label ON part FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE use (label text REFERENCES part (label));
CREATE TABLE person (id int PRIMARY KEY, mail text, age smallint);
