INSERT INTO volt (n) VALUES ('b');
INSERT INTO far (n) VALUES ('b');
