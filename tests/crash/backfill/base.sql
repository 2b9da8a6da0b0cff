CREATE TABLE users (id int PRIMARY KEY, age text NOT NULL, touched int NOT NULL DEFAULT 0);
INSERT INTO users SELECT n, (n % 90)::text FROM generate_series(1, 20000) n;
-- Before the trigger of the migration by its name, so that it counts each update once.
CREATE FUNCTION count_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := OLD.touched + 1; RETURN NEW; END $$;
CREATE TRIGGER a_count_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION count_update();
