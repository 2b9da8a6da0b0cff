INSERT INTO customers SELECT generate_series(1, 50);
