INSERT INTO events VALUES (1, 'de'), (2, 'fr');
