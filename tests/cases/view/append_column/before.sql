CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, note text);
CREATE VIEW open_orders AS SELECT id, total FROM orders;
CREATE VIEW open_ids AS SELECT id FROM open_orders;
