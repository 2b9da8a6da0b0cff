INSERT INTO goods VALUES (201, 5);
UPDATE goods SET price = price + 1;
