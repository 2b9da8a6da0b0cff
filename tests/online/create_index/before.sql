CREATE TABLE items (id bigint PRIMARY KEY, code text NOT NULL, price int);
CREATE INDEX items_price ON items (price);
CREATE INDEX items_gone ON items (code, price);
CREATE INDEX items_kept ON items (code, id);
