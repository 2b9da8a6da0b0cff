INSERT INTO app.sales (day, cents) SELECT n % 100, n FROM generate_series(1, :rows) AS n; REFRESH MATERIALIZED VIEW app.per_day;
