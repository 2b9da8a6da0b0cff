INSERT INTO app.readings (value, weight, owner_id) SELECT n, (n / 10.0)::text, n FROM generate_series(1, :rows) AS n;
INSERT INTO app.parts (reading_id, note) SELECT n, 'x' FROM generate_series(1, :rows) AS n;
