INSERT INTO towns SELECT 't' || n FROM generate_series(0, 9) AS n;
INSERT INTO events SELECT n, now() - (n % 29) * interval '1 day', 't' || n % 10, n, CASE WHEN n % 3 = 0 THEN 'note' END FROM generate_series(1, :rows) AS n;
