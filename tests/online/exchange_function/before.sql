CREATE TABLE goods (id int PRIMARY KEY, cents int NOT NULL);
CREATE FUNCTION price(id int) RETURNS int LANGUAGE sql STABLE AS $$ SELECT cents FROM goods WHERE goods.id = price.id $$;
CREATE VIEW prices AS SELECT id, price(id) > 100 AS dear FROM goods;
