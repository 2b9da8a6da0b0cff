CREATE DOMAIN money_amount AS numeric(12, 2) CONSTRAINT money_amount_check CHECK (VALUE >= 0);
CREATE TABLE items (id bigint PRIMARY KEY, price money_amount);
