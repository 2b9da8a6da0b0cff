INSERT INTO "Room" VALUES (1, 'red'), (2, 'blue');
INSERT INTO "Booking" VALUES (1, '2026-01-01', '2026-01-03', 'a', '7'), (2, '2026-01-01', '2026-01-05', 'b', ''), (1, '2026-01-03', '2026-01-04', 'c', NULL);
