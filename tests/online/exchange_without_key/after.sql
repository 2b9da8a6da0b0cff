CREATE SCHEMA app;
CREATE SEQUENCE app.numbers;
CREATE TABLE app.visits (n bigint, page text, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE app.visits_past PARTITION OF app.visits FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE app.visits_now PARTITION OF app.visits FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE INDEX visits_n ON app.visits (n);
