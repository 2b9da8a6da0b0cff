CREATE TABLE t (id bigint PRIMARY KEY, a text DEFAULT 'y''s', b int, c int DEFAULT 3);
