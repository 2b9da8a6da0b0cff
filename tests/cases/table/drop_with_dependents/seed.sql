INSERT INTO customers VALUES (1);
INSERT INTO notes VALUES (1, 1, 'x');
