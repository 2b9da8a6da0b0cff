CREATE TABLE goods (id int PRIMARY KEY, cents int);
CREATE FUNCTION price(id int) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT cents / 100.0 FROM goods WHERE goods.id = price.id $$;
COMMENT ON FUNCTION price(int) IS 'in euros';
GRANT EXECUTE ON FUNCTION price(int) TO app_user;
CREATE VIEW prices AS SELECT id, price(id) > 100 AS dear FROM goods;
GRANT SELECT ON prices TO app_reader;
CREATE VIEW rounded AS SELECT id, round(price(id)) AS euros FROM goods;
