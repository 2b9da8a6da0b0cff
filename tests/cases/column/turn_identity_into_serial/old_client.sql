INSERT INTO invoice (note) VALUES ('four');
INSERT INTO plain (note) VALUES ('two');
