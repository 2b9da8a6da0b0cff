CREATE TABLE items (id bigint PRIMARY KEY, state varchar(10));
