-- A table joins that has only some of what the parent has; others join as partitions by hash and as the default one.
CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, shop int REFERENCES shops, amount int CHECK (amount > 0), PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_shop ON sales (shop);
CREATE TABLE old_sales (amount int, shop int, day date NOT NULL, id int NOT NULL, PRIMARY KEY (id, day));
CREATE TABLE rest_of_sales (id int NOT NULL, day date NOT NULL, shop int, amount int);
CREATE TABLE users (id bigint NOT NULL, name text) PARTITION BY HASH (id);
CREATE TABLE users_0 PARTITION OF users FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE users_1 (id bigint NOT NULL, name text);
