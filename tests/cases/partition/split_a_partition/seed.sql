ALTER TABLE log DISABLE TRIGGER log_loud;
INSERT INTO log SELECT n, 'line ' || n FROM generate_series(0, 199) n;
ALTER TABLE log ENABLE TRIGGER log_loud;
INSERT INTO seen VALUES (10, 'me'), (70, 'you'), (150, NULL);
