INSERT INTO sensors SELECT i, '2024-01-01', i % 4 FROM generate_series(1, 19) i; INSERT INTO events VALUES (1, '2022-02-02 10:00');
