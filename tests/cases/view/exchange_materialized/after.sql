CREATE TABLE sales (id int PRIMARY KEY, day date, cents int);
CREATE MATERIALIZED VIEW per_day AS SELECT day, count(*) AS sales, sum(cents) AS cents FROM sales GROUP BY day;
CREATE UNIQUE INDEX per_day_day ON per_day (day);
CREATE INDEX per_day_sales ON per_day (sales);
COMMENT ON MATERIALIZED VIEW per_day IS 'what was sold';
GRANT SELECT ON per_day TO app_reader;
CREATE VIEW best AS SELECT day FROM per_day WHERE cents > 100;
CREATE VIEW busy AS SELECT day FROM per_day WHERE sales > 100;
