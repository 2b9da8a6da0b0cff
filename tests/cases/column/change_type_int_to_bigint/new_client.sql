INSERT INTO readings (id, value) VALUES (1001, 6);
UPDATE readings SET value = value + 1 WHERE id = 4;
