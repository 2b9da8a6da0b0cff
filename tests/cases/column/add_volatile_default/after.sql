CREATE TABLE orders (id bigint PRIMARY KEY, token uuid DEFAULT gen_random_uuid());
