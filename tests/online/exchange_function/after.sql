CREATE TABLE goods (id int PRIMARY KEY, cents int NOT NULL);
CREATE FUNCTION price(id int) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT cents / 100.0 FROM goods WHERE goods.id = price.id $$;
CREATE VIEW prices AS SELECT id, price(id) > 100 AS dear FROM goods;
CREATE VIEW rounded AS SELECT id, round(price(id)) AS euros FROM goods;
