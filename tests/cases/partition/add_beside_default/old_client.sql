INSERT INTO sales (day, town, amount) VALUES ('2025-04-01', 'Ulm', 1), ('2020-04-01', 'Ulm', 2);
UPDATE sales SET amount = amount + 1 WHERE day < '2026-01-01';
INSERT INTO notes VALUES ('d', 'en', 'Hello');
