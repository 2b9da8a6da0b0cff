CREATE SCHEMA app;
CREATE TABLE app.sources (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE app.events (
  id bigint GENERATED ALWAYS AS IDENTITY,
  taken date NOT NULL,
  source_id int NOT NULL REFERENCES app.sources ON UPDATE CASCADE,
  body text,
  seen int NOT NULL DEFAULT 0,
  CONSTRAINT events_key PRIMARY KEY (id, taken)
) PARTITION BY RANGE (taken);
CREATE TABLE app.events_2025 PARTITION OF app.events FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE app.events_2026 PARTITION OF app.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE app.events_later PARTITION OF app.events DEFAULT;
CREATE INDEX events_taken ON app.events (taken);
CREATE VIEW app.recent AS SELECT id, taken, body FROM app.events WHERE taken > '2026-01-01';
