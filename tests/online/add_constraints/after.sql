CREATE SCHEMA app;
CREATE TABLE app.customers (id bigint PRIMARY KEY);
CREATE TABLE app.orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES app.customers (id) ON DELETE SET NULL,
                         total int NOT NULL CONSTRAINT orders_total CHECK (total >= 0),
                         state text NOT NULL CONSTRAINT orders_state CHECK (state IN ('new', 'paid', 'sent')));
COMMENT ON CONSTRAINT orders_total ON app.orders IS 'never negative';
