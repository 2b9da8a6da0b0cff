CREATE TABLE t (id bigint PRIMARY KEY, a text DEFAULT 'x', b int DEFAULT 1, c int);
