INSERT INTO shop.parts SELECT n, 'Part ' || n, n % 400 FROM generate_series(1, :rows) AS n;
