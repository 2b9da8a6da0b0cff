INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO measure (taken, customer, "Value", note) VALUES ('2024-02-03', 1, 3.5, 'a'), ('2024-02-03', 2, 4, NULL), ('2020-01-01', 1, 0, 'b');
INSERT INTO remark VALUES (1, '2024-02-03', 'fine');
