CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  total int NOT NULL CHECK (total >= 0),
  -- gen: backfill ('')
  note text NOT NULL,
  state state NOT NULL DEFAULT 'open'
);
CREATE INDEX orders_total_idx ON orders (total);
CREATE TABLE lines (
  order_id bigint NOT NULL REFERENCES orders,
  amount int NOT NULL
);
CREATE FUNCTION order_count() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM orders; $$;
CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE state = 'open';
