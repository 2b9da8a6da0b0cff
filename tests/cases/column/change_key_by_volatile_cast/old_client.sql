INSERT INTO k (n) VALUES ('c');
UPDATE k SET seen = 'xxx' WHERE n = 'a';
