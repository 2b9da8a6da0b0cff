INSERT INTO goods SELECT g, 'n'||g FROM generate_series(1,20) g;
