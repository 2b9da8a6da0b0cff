INSERT INTO orders (id, status, note) VALUES (12, 'paid', 'x'); SELECT status FROM open_orders; SELECT is_paid(status) FROM orders;
