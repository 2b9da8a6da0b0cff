CREATE SCHEMA app;
CREATE TABLE app.readings (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value bigint NOT NULL DEFAULT 7 CHECK (value >= 0),
    -- gen: using (coalesce(nullif(weight, '')::numeric, 0)) reverse (weight::text)
    weight numeric, owner_id bigint REFERENCES app.readings (id));
CREATE INDEX readings_value ON app.readings (value) WHERE value > 10;
CREATE INDEX readings_owner ON app.readings (owner_id);
CREATE TABLE app.parts (n bigserial PRIMARY KEY, reading_id bigint NOT NULL REFERENCES app.readings (id), note text);
CREATE VIEW app.large AS SELECT id, value FROM app.readings WHERE value > 100;
GRANT SELECT ON app.large TO app_reader;
COMMENT ON COLUMN app.readings.value IS 'in grams';
