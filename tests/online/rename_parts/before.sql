CREATE TABLE parts (id bigint PRIMARY KEY, code text NOT NULL, size int CONSTRAINT parts_size CHECK (size >= 0),
  CONSTRAINT parts_code UNIQUE (code));
CREATE INDEX parts_by_size ON parts (size);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER keep BEFORE UPDATE ON parts FOR EACH ROW EXECUTE FUNCTION keep();
ALTER TABLE parts ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON parts TO app_user USING (true);
GRANT SELECT, INSERT, UPDATE ON parts TO app_user;
