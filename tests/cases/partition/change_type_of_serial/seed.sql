INSERT INTO parts (kind) VALUES ('a'), ('b'), ('a');
