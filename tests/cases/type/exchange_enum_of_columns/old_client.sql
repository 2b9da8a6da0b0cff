INSERT INTO orders VALUES (11, 'obsolete'); SELECT is_paid(status) FROM orders; SELECT status FROM open_orders; SELECT 'obsolete'::order_status;
