CREATE TABLE t (id bigint PRIMARY KEY, changed_at timestamptz);
