INSERT INTO app.customers SELECT generate_series(1, 3000);
INSERT INTO app.orders SELECT n, n % 3000 + 1, n, 'new' FROM generate_series(1, :rows) AS n;
