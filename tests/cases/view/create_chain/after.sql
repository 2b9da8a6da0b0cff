CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE VIEW z_base AS SELECT id, total FROM orders WHERE total > 0;
CREATE VIEW a_top WITH (security_barrier = true) AS SELECT id FROM z_base;
COMMENT ON VIEW a_top IS 'on top of z_base';
GRANT SELECT ON a_top TO app_reader;
