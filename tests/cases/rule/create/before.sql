CREATE TABLE t (id bigint PRIMARY KEY);
CREATE TABLE log (id bigint);
