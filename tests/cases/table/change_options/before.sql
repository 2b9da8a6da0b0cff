CREATE TABLE t (id bigint PRIMARY KEY) WITH (fillfactor = 70);
CREATE UNLOGGED TABLE u (id bigint PRIMARY KEY);
