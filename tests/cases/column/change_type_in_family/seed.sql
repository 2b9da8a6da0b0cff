INSERT INTO parent SELECT g, g FROM generate_series(1,20) g;
INSERT INTO child SELECT g, g, g FROM generate_series(101,120) g;
