CREATE TABLE sales (id int PRIMARY KEY, day date, cents int);
CREATE MATERIALIZED VIEW per_day AS SELECT day, sum(cents) AS cents FROM sales GROUP BY day;
CREATE UNIQUE INDEX per_day_day ON per_day (day);
GRANT SELECT ON per_day TO app_reader;
CREATE VIEW best AS SELECT day FROM per_day WHERE cents > 100;
