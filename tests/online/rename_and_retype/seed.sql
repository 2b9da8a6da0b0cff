INSERT INTO app.acc (score, note, size) SELECT n, 'note ' || n, n FROM generate_series(1, :rows) AS n;
INSERT INTO app.parts (label) SELECT 'part ' || n FROM generate_series(1, 2000) AS n;
