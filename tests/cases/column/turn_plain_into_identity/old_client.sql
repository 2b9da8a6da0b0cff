INSERT INTO invoice (id, note) SELECT max(id) + 1, 'old' FROM invoice;
INSERT INTO invoice (id, note) VALUES (100000, 'far');
INSERT INTO visit (id, page) VALUES (8, 'c'), (NULL, 'd');
