INSERT INTO app.people (name, age) SELECT 'n' || n, n FROM generate_series(1, :rows) AS n;
INSERT INTO app.places SELECT n, 'n' || n FROM generate_series(1, :rows) AS n;
