CREATE SCHEMA app;
CREATE TABLE app.customers (id bigint PRIMARY KEY);
CREATE TABLE app.orders (id bigint PRIMARY KEY, customer_id bigint, total int NOT NULL,
                         state text NOT NULL CONSTRAINT orders_state CHECK (state IN ('new', 'paid')));
