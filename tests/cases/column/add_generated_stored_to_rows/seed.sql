INSERT INTO boxes SELECT n, n, n + 1, 'box' FROM generate_series(1, 30) n;
