INSERT INTO events VALUES (3, 'de');
