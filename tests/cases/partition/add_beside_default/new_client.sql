INSERT INTO sales (day, town, amount) VALUES ('2026-04-01', 'Ulm', 1);
SELECT count(*) FROM sales WHERE day >= '2026-01-01';
INSERT INTO notes VALUES (NULL, 'en', 'Hello');
