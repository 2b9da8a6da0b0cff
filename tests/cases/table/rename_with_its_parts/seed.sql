INSERT INTO invoice (n, cents) VALUES ('a', 1), ('b', 2);
