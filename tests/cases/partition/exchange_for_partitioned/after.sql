CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.note := coalesce(NEW.note, '') || '!'; RETURN NEW; END $$;
CREATE TABLE measure (
  id bigint GENERATED ALWAYS AS IDENTITY,
  taken date NOT NULL,
  customer int REFERENCES customer,
  "Value" numeric(10,2) CHECK ("Value" >= 0),
  note text,
  CONSTRAINT measure_key PRIMARY KEY (id, taken)
) PARTITION BY RANGE (taken);
COMMENT ON TABLE measure IS 'what was measured';
COMMENT ON COLUMN measure."Value" IS 'in metres';
CREATE INDEX measure_taken ON measure (taken);
CREATE STATISTICS measure_dependence (dependencies) ON taken, customer FROM measure;
CREATE TRIGGER measure_stamp BEFORE INSERT ON measure FOR EACH ROW EXECUTE FUNCTION stamp();
ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure OWNER TO app_owner;

CREATE POLICY everybody ON measure FOR SELECT TO app_reader USING (true);
GRANT SELECT, INSERT ON measure TO app_user;
GRANT UPDATE (note) ON measure TO app_user;

CREATE TABLE remark (measure_id bigint, taken date, body text, CONSTRAINT remark_of FOREIGN KEY (measure_id, taken) REFERENCES measure);
CREATE VIEW latest AS SELECT max(taken) AS taken FROM measure;
CREATE PUBLICATION all_measures FOR TABLE measure;
CREATE TABLE measure_2024 PARTITION OF measure FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE measure_rest PARTITION OF measure DEFAULT;
