CREATE SCHEMA app;
CREATE TABLE app.sales (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, day int, cents int);
CREATE MATERIALIZED VIEW app.per_day AS SELECT day, count(*) AS sales, sum(cents) AS cents FROM app.sales GROUP BY day;
CREATE UNIQUE INDEX per_day_day ON app.per_day (day);
CREATE VIEW app.recent AS SELECT id, cents, day FROM app.sales WHERE day > 90;
