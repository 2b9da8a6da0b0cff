INSERT INTO hits (page, seen, size) VALUES ('new', '2026-06-05', 3);
