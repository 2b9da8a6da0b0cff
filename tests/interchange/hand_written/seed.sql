INSERT INTO prices SELECT n, n * 7 FROM generate_series(1, 100) n;
