INSERT INTO p SELECT a, a, 'z', a FROM generate_series(1, 24) a;
