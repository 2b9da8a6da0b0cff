CREATE TABLE customers (id bigint PRIMARY KEY, email text, deleted_at timestamptz);
CREATE UNIQUE INDEX customers_live_email ON customers (lower(email) text_pattern_ops DESC NULLS LAST)
    INCLUDE (id) WITH (fillfactor = 80) WHERE deleted_at IS NULL;
COMMENT ON INDEX customers_live_email IS 'one live account an address';
