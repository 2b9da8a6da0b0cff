CREATE TABLE items (id bigint PRIMARY KEY, price numeric NOT NULL, CONSTRAINT price_not_negative CHECK (price >= 0));
