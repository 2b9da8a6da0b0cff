INSERT INTO k (n, seen) VALUES ('a', 'x'), ('b', 'xx');
