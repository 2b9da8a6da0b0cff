INSERT INTO goods SELECT g, g FROM generate_series(1,20) g;
