INSERT INTO boxes VALUES (100, 7, 8, 'new');
UPDATE boxes SET width = width + 1 WHERE id < 5;
