INSERT INTO parent SELECT g, g FROM generate_series(1,20) g;
