INSERT INTO readings SELECT n, n * 10 FROM generate_series(1, 200) n;
