INSERT INTO ship VALUES (8, 'c');
INSERT INTO ship SELECT max(id) + 1, 'd' FROM ship;
INSERT INTO part VALUES (gen_random_uuid(), 'y', 2);
