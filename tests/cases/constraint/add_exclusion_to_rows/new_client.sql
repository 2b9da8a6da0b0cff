INSERT INTO "Booking" ("Room", "from", until, guest, title) VALUES (2, '2026-02-01', '2026-02-03', 'd', 'Dr') ON CONFLICT ("Room", "from") DO NOTHING;
TRUNCATE "Booking";
