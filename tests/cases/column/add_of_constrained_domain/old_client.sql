INSERT INTO goods VALUES (201, 'old');
UPDATE goods SET name = name || '!' WHERE id = 201;
DELETE FROM goods WHERE id = 3;
