CREATE DOMAIN money_amount AS numeric(12, 2);
CREATE TABLE items (id bigint PRIMARY KEY, price money_amount);
