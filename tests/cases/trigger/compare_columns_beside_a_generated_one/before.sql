CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := now(); RETURN NEW; END $$;
CREATE TABLE place (id bigint PRIMARY KEY, path text[] NOT NULL, touched timestamptz NOT NULL DEFAULT now());
CREATE TRIGGER place_touch BEFORE UPDATE ON place FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION touch();
CREATE TABLE area (id bigint PRIMARY KEY, size int, twice int GENERATED ALWAYS AS (size * 2) STORED,
                   touched timestamptz NOT NULL DEFAULT now());
CREATE TRIGGER area_touch BEFORE UPDATE ON area FOR EACH ROW WHEN (OLD.size IS DISTINCT FROM NEW.size) EXECUTE FUNCTION touch();
