INSERT INTO log VALUES (2, 'a'), (201, 'b');
