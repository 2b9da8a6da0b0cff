INSERT INTO log VALUES (2, 'a'), (201, 'b'), (-2, 'c');
