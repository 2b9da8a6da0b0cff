INSERT INTO hits (page, seen) VALUES ('old', '2026-01-05');
