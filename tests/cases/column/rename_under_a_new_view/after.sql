CREATE TABLE people (id int PRIMARY KEY,
    full_name text -- gen: renamed from name
);
CREATE VIEW names AS SELECT full_name FROM people;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF full_name ON people FOR EACH ROW EXECUTE FUNCTION touch();
