INSERT INTO log SELECT 'line ' || n FROM generate_series(1, 20) AS n;
INSERT INTO visit (page) SELECT 'page ' || n FROM generate_series(1, 3) AS n;
