INSERT INTO countries VALUES (1, 'Peru');
INSERT INTO cities VALUES (1, 'Lima');
