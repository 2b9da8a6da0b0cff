CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION big_orders(minimum numeric) RETURNS SETOF orders LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT * FROM orders WHERE total > CASE WHEN minimum > 0 THEN minimum ELSE 0 END;
END;
