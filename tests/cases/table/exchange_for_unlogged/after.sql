CREATE SCHEMA shop;
CREATE TABLE shop.visitor (id bigint PRIMARY KEY, name text NOT NULL);
CREATE UNLOGGED TABLE shop.session (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number serial NOT NULL,
  visitor bigint NOT NULL REFERENCES shop.visitor ON DELETE CASCADE,
  token text NOT NULL CONSTRAINT session_token UNIQUE,
  place int CONSTRAINT session_place UNIQUE DEFERRABLE,
  "Seen at" timestamptz NOT NULL DEFAULT now(),
  data jsonb CHECK (data IS NOT NULL),
  length int GENERATED ALWAYS AS (length(token)) STORED
);
COMMENT ON TABLE shop.session IS 'who is here';
COMMENT ON COLUMN shop.session.token IS 'never shown';
COMMENT ON INDEX shop.session_token IS 'looked up';
CREATE INDEX session_seen ON shop.session ("Seen at" DESC);
CREATE UNIQUE INDEX session_lower ON shop.session (lower(token)) WHERE visitor > 0;
CREATE STATISTICS shop.session_pair (dependencies) ON visitor, place FROM shop.session;
CREATE FUNCTION shop.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.data := NEW.data || '{"stamped": true}'; RETURN NEW; END $$;
CREATE TRIGGER session_stamp BEFORE UPDATE ON shop.session FOR EACH ROW EXECUTE FUNCTION shop.stamp();
ALTER TABLE shop.session ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.session FOR SELECT TO app_reader USING (visitor > 0);
CREATE POLICY write ON shop.session TO app_user USING (true);
ALTER TABLE shop.session REPLICA IDENTITY USING INDEX session_token;
ALTER TABLE shop.session CLUSTER ON session_seen;
GRANT SELECT, INSERT, UPDATE, DELETE ON shop.session TO app_user;
GRANT SELECT (id, token) ON shop.session TO app_reader;
GRANT USAGE ON SCHEMA shop TO app_user;
GRANT USAGE ON SEQUENCE shop.session_number_seq TO app_user;
CREATE VIEW shop.present AS SELECT s.id, v.name FROM shop.session s JOIN shop.visitor v ON v.id = s.visitor;
CREATE VIEW shop.present_names AS SELECT name FROM shop.present;
CREATE FUNCTION shop.sessions() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM shop.session; END;
