CREATE TABLE t (id int PRIMARY KEY, a int, d text GENERATED ALWAYS AS (a::text) STORED);
