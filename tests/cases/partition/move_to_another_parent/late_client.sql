INSERT INTO archive VALUES (100, '2024-05-05', 3, 'new');
UPDATE archive SET note = 'other' WHERE shop = 4;
SELECT 1 / count(*) FROM archive WHERE day >= '2024-01-01';
