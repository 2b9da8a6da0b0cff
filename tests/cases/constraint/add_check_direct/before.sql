CREATE TABLE items (id bigint PRIMARY KEY, price numeric NOT NULL);
