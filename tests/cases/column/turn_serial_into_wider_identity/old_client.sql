INSERT INTO invoice (note) VALUES ('four');
INSERT INTO line (invoice) VALUES (2);
