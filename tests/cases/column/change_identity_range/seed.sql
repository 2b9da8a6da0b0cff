INSERT INTO volt (n) VALUES ('a');
INSERT INTO far (n) VALUES ('a');
