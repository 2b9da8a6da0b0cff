INSERT INTO sales (id, day, town, amount) VALUES (100, '2025-04-01', 1, 6), (101, '2026-04-01', 2, 7);
UPDATE sales SET amount = amount + 1 WHERE id = 12;
INSERT INTO sales (id, day, town, amount) VALUES (100, '2025-04-01', 1, 6) ON CONFLICT (id, day) DO UPDATE SET amount = 8;
