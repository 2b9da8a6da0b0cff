INSERT INTO accounts VALUES (99, NULL, 'x');
DELETE FROM accounts WHERE id = 99;
