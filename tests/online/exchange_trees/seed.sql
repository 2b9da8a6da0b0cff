INSERT INTO events SELECT n, date '2025-06-01' + n % 700, 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO items SELECT n, date '2025-06-01' + n % 700, 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO log SELECT n, 'l' || n FROM generate_series(1, :rows) AS n;
INSERT INTO hits SELECT n, 0 FROM generate_series(1, :rows) AS n;
