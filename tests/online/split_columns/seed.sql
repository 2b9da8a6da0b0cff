INSERT INTO app.people (full_name, city, street) SELECT 'First' || n || '  Last ' || n, 'City ' || n, 'Street ' || n FROM generate_series(1, :rows) AS n;
