INSERT INTO log VALUES (1, 199, 'new'), (3, 10, 'new') ON CONFLICT (kind, at) DO NOTHING;
UPDATE log SET at = at + 1000, kind = 9 WHERE kind = 1 AND at = 60;
DELETE FROM log WHERE at % 10 = 3;
