CREATE TABLE parts (id bigint PRIMARY KEY, code text NOT NULL,
  size int,
  -- gen: renamed from parts_size
  CONSTRAINT parts_size_counts CHECK (size >= 0),
  CONSTRAINT parts_code UNIQUE (code));
-- gen: renamed from parts_by_size
CREATE INDEX parts_size_index ON parts (size);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- gen: renamed from keep
CREATE TRIGGER keep_it BEFORE UPDATE ON parts FOR EACH ROW EXECUTE FUNCTION keep();
ALTER TABLE parts ENABLE ROW LEVEL SECURITY;
-- gen: renamed from everybody
CREATE POLICY all_users ON parts TO app_user USING (true);
GRANT SELECT, INSERT, UPDATE ON parts TO app_user;
