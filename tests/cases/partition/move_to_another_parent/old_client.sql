INSERT INTO sales VALUES (100, '2024-05-05', 3, 'new') ON CONFLICT (id, day) DO NOTHING;
UPDATE sales SET note = 'other' WHERE shop = 4;
SELECT 1 / count(*) FROM sales WHERE day < '2025-01-01';
