INSERT INTO shop.customers SELECT 'r' || n % 7, n, n FROM generate_series(1, :rows) AS n;
INSERT INTO shop.notes SELECT repeat('x', n % 50) FROM generate_series(1, :rows) AS n;
