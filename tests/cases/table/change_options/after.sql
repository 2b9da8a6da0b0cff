CREATE TABLE t (id bigint PRIMARY KEY) WITH (fillfactor = 90, autovacuum_enabled = false);
CREATE UNLOGGED TABLE u (id bigint PRIMARY KEY);
ALTER TABLE t REPLICA IDENTITY FULL;
