CREATE TABLE t (id int PRIMARY KEY,
-- gen: renamed from a
 b bigint, d text GENERATED ALWAYS AS (b::text) STORED);
