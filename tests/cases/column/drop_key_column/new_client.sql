INSERT INTO ship (code) VALUES ('c'), ('d');
INSERT INTO part (n) VALUES (2), (3);
