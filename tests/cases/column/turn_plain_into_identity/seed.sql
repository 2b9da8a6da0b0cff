INSERT INTO invoice SELECT n, 'old' FROM generate_series(1, 5) AS n;
INSERT INTO visit VALUES (7, 'a'), (NULL, 'b');
