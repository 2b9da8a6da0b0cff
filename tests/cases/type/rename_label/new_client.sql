INSERT INTO orders (id, note) VALUES (13, 'x'); SELECT 'returned'::order_status;
