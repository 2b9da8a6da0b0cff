INSERT INTO "Booking" ("Room", "from", until, guest, weight) VALUES (2, '2026-02-01', '2026-02-03', 'd', '12');
UPDATE "Booking" SET "from" = "from" + 100, until = until + 100;
UPDATE "Booking" SET "Room" = 3 - "Room", "from" = '2027-01-01', until = '2027-02-01' WHERE guest IN ('a', 'b');
DELETE FROM "Booking" WHERE guest = 'c';
