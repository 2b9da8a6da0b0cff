CREATE SCHEMA app;
CREATE TABLE app.acc (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- gen: renamed from score using (score::text) reverse (points::int)
  points text NOT NULL DEFAULT '0',
  -- gen: renamed from note
  remark text, size bigint);
CREATE INDEX acc_score ON app.acc (points);
CREATE VIEW app.best AS SELECT id, points FROM app.acc WHERE length(points) > 1;
CREATE VIEW app.remarks AS SELECT id, remark FROM app.acc;
CREATE TABLE app.parts (
  -- gen: renamed from label
  name text PRIMARY KEY, seen int NOT NULL DEFAULT 0);
CREATE FUNCTION app.count_seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.seen := OLD.seen + 1; RETURN NEW; END $$;
CREATE TRIGGER count_seen BEFORE UPDATE ON app.parts FOR EACH ROW EXECUTE FUNCTION app.count_seen();
CREATE TABLE app.uses (id bigserial PRIMARY KEY, label text REFERENCES app.parts (name));
