INSERT INTO invoice (note) VALUES ('one'), ('two'), ('three');
DELETE FROM invoice WHERE note = 'three';
INSERT INTO ticket (what) VALUES ('a'), ('b');
