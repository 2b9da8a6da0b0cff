INSERT INTO stay VALUES (9, '2025-01-01', 'new'), (9, '2027-01-01', 'new2') ON CONFLICT (room, day) DO UPDATE SET guest = excluded.guest;
UPDATE stay SET guest = guest || '!' WHERE room = 3;
DELETE FROM stay_old WHERE room = 2;
UPDATE cache SET value = 'x' WHERE id % 3 = 0;
TRUNCATE cache_1_all;
SELECT * FROM guests;
