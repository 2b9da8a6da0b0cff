INSERT INTO events VALUES (4, 'us');
