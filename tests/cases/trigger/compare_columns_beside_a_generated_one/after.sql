CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := now(); RETURN NEW; END $$;
CREATE TABLE place (id bigint PRIMARY KEY, path text[] NOT NULL, touched timestamptz NOT NULL DEFAULT now(),
                    depth int GENERATED ALWAYS AS (cardinality(path)) STORED);
CREATE TRIGGER place_touch BEFORE UPDATE ON place FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION touch();
CREATE TABLE area (id bigint PRIMARY KEY, size int, touched timestamptz NOT NULL DEFAULT now());
CREATE TRIGGER area_touch BEFORE UPDATE ON area FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION touch();
