INSERT INTO item VALUES (100, '2025-01-01', 'new', 3), (101, '2027-01-01', 'new', NULL);
UPDATE item SET day = day + 1000 WHERE id > 99;
UPDATE item SET kind = 'other' WHERE id % 7 = 0;
DELETE FROM item WHERE id = 60;
TRUNCATE item_new, note;
