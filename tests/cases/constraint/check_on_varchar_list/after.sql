CREATE TABLE items (id bigint PRIMARY KEY, state varchar(10) CHECK (state IN ('new', 'sold')));
