-- gen: renamed from shop
CREATE SCHEMA store;
CREATE TABLE store.goods (id int PRIMARY KEY,
    name text NOT NULL, -- gen: backfill ('none')
    price int);
CREATE FUNCTION store.count_goods() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM store.goods $$;
GRANT USAGE ON SCHEMA store TO app_user;
CREATE INDEX goods_name ON store.goods (name);
