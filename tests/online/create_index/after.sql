CREATE TABLE items (id bigint PRIMARY KEY, code text NOT NULL, price int);
CREATE INDEX items_price ON items (price DESC) WHERE price IS NOT NULL;
CREATE INDEX items_code ON items (lower(code));
COMMENT ON INDEX items_code IS 'for look-ups';
CREATE INDEX items_kept ON items (code, id) TABLESPACE app_archive;
