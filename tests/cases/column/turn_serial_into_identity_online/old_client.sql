INSERT INTO invoice (note) VALUES ('four');
INSERT INTO ticket (what) VALUES ('four');
