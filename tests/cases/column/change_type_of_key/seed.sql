INSERT INTO authors SELECT generate_series(1, 10);
INSERT INTO books SELECT n, n FROM generate_series(1, 10) n;
