CREATE TABLE items (id int PRIMARY KEY, name text, spare text);
CREATE VIEW item_names AS SELECT id, spare, name FROM items;
CREATE MATERIALIZED VIEW item_list AS SELECT id, name FROM item_names;
CREATE UNIQUE INDEX item_list_id ON item_list (id);
CREATE VIEW long_names AS SELECT name FROM item_names WHERE length(name) > 10;
CREATE RULE ignore AS ON DELETE TO item_names DO INSTEAD NOTHING;
GRANT SELECT ON item_names, item_list TO app_reader;
