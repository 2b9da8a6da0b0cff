INSERT INTO measure (taken, customer, "Value", note) VALUES ('2024-05-05', 1, 5, 'c'), ('2030-05-05', 2, 6, 'd');
UPDATE measure SET taken = '2031-01-01' WHERE note = 'c!';
UPDATE measure SET "Value" = 7 WHERE customer = 2;
DELETE FROM measure WHERE note = 'd!';
