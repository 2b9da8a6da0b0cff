INSERT INTO accounts (id, level) VALUES (98, 'silver');
DELETE FROM accounts WHERE id = 98;
