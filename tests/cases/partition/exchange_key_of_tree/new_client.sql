INSERT INTO item VALUES (100, '2025-01-01', 'new', 3), (101, '2027-01-01', 'new', NULL);
INSERT INTO note (item, day) VALUES (100, '2025-01-01');
UPDATE item SET kind = 'other' WHERE id % 7 = 0;
