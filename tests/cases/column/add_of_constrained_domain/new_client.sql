INSERT INTO goods (id, name, other) VALUES (101, 'new', 3);
INSERT INTO goods (id, name, price) VALUES (102, 'new', 9);
UPDATE goods SET other = coalesce(other, 0) + 1;
