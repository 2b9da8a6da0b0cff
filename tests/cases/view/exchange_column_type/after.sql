CREATE TABLE a (id int PRIMARY KEY, n text);
CREATE VIEW v AS SELECT id::bigint AS id, n AS note, length(n) AS size FROM a;
CREATE RULE v_delete AS ON DELETE TO v DO INSTEAD NOTHING;
CREATE VIEW sizes AS SELECT size FROM v;
