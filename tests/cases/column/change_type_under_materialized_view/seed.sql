INSERT INTO t SELECT g, g, 'b' FROM generate_series(1, 20) g;
