CREATE SCHEMA app;
CREATE TABLE app.readings (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value int NOT NULL DEFAULT 7 CHECK (value >= 0),
                           weight text, owner_id int REFERENCES app.readings (id));
CREATE INDEX readings_value ON app.readings (value) WHERE value > 10;
CREATE INDEX readings_owner ON app.readings (owner_id);
CREATE TABLE app.parts (n serial PRIMARY KEY, reading_id int NOT NULL REFERENCES app.readings (id), note text);
CREATE VIEW app.large AS SELECT id, value FROM app.readings WHERE value > 100;
GRANT SELECT ON app.large TO app_reader;
COMMENT ON COLUMN app.readings.value IS 'in grams';
