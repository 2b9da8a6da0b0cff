CREATE TABLE goods (id int PRIMARY KEY, cents int);
CREATE FUNCTION price(id int) RETURNS int LANGUAGE sql STABLE AS $$ SELECT cents FROM goods WHERE goods.id = price.id $$;
COMMENT ON FUNCTION price(int) IS 'in cents';
GRANT EXECUTE ON FUNCTION price(int) TO app_user;
CREATE VIEW prices AS SELECT id, price(id) > 100 AS dear FROM goods;
GRANT SELECT ON prices TO app_reader;
