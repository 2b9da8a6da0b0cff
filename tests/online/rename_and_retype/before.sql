CREATE SCHEMA app;
CREATE TABLE app.acc (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, score int NOT NULL DEFAULT 0, note text, size int);
CREATE INDEX acc_score ON app.acc (score);
CREATE VIEW app.best AS SELECT id, score FROM app.acc WHERE score > 10;
CREATE TABLE app.parts (label text PRIMARY KEY, seen int NOT NULL DEFAULT 0);
CREATE FUNCTION app.count_seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.seen := OLD.seen + 1; RETURN NEW; END $$;
CREATE TRIGGER count_seen BEFORE UPDATE ON app.parts FOR EACH ROW EXECUTE FUNCTION app.count_seen();
CREATE TABLE app.uses (id bigserial PRIMARY KEY, label text REFERENCES app.parts (label));
