INSERT INTO invoice (note) VALUES ('one'), ('two'), ('three');
DELETE FROM invoice WHERE note = 'three';
INSERT INTO line (invoice) VALUES (1), (2), (2);
DELETE FROM line WHERE id = 3;
