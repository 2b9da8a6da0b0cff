CREATE TABLE a (id int PRIMARY KEY, n text, s int);
CREATE VIEW v AS SELECT id, n FROM a UNION ALL SELECT 0, 'none';
