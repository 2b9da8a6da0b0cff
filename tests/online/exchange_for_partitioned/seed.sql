INSERT INTO app.sources SELECT n, 'source ' || n FROM generate_series(1, 50) AS n;
INSERT INTO app.events (taken, source_id, body) SELECT date '2025-06-01' + n % 700, 1 + n % 50, 'x' FROM generate_series(1, :rows) AS n;
