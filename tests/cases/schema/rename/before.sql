CREATE SCHEMA shop;
CREATE TABLE shop.goods (id int PRIMARY KEY, name text);
CREATE FUNCTION shop.count_goods() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM shop.goods $$;
GRANT USAGE ON SCHEMA shop TO app_user;
