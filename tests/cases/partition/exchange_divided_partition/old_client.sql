INSERT INTO log.line (at, size) VALUES ('2026-12-01 00:00+00', 1000) ON CONFLICT (size, at) DO NOTHING;
UPDATE log.line SET at = at + interval '300 days' WHERE size % 3 = 0;
DELETE FROM log.line_rest WHERE size > 40;
TRUNCATE log.line_first;
