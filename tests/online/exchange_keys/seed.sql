INSERT INTO areas SELECT n, 'a' || n FROM generate_series(1, 100) AS n;
INSERT INTO shops SELECT n, n % 100 + 1, 's' FROM generate_series(1, :rows) AS n;
INSERT INTO cases SELECT n, 'c' || n FROM generate_series(1, :rows) AS n;
INSERT INTO notes (case_id, body) SELECT n, 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO tags SELECT n, 't' || n FROM generate_series(1, :rows) AS n;
