INSERT INTO readings (id, value) VALUES (1000, 5);
UPDATE readings SET value = value + 1 WHERE id = 3;
SELECT value FROM readings WHERE value > 100;
