CREATE EXTENSION citext;
CREATE SCHEMA shop;
CREATE TYPE shop.order_status AS ENUM ('pending', 'paid', 'On Hold');
CREATE DOMAIN shop.money_amount AS numeric(12, 2) CONSTRAINT money_amount_check CHECK (VALUE >= 0);
CREATE TABLE shop.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    full_name text NOT NULL,
    tier text DEFAULT 'basic' NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT email_has_at CHECK (position('@' IN email) > 1)
) WITH (fillfactor = 80);
COMMENT ON TABLE shop.customers IS 'Customers who can sign in.';
COMMENT ON COLUMN shop.customers.tier IS E'basic, silver\nor gold';
CREATE INDEX customers_lower_idx ON shop.customers (lower(full_name)) WHERE deleted_at IS NULL;
ALTER TABLE shop.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON shop.customers FOR SELECT TO app_user USING (full_name = CURRENT_USER);
GRANT SELECT ON shop.customers TO app_reader;
CREATE TABLE shop.orders (
    id bigint NOT NULL,
    customer_id bigint NOT NULL REFERENCES shop.customers (id) ON DELETE RESTRICT,
    status shop.order_status DEFAULT 'pending' NOT NULL,
    total shop.money_amount,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE shop.orders_rest PARTITION OF shop.orders DEFAULT;
CREATE VIEW shop.active_customers AS SELECT * FROM shop.customers WHERE deleted_at IS NULL;
