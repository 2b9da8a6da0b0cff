-- no-transaction
CREATE INDEX CONCURRENTLY prices_label_idx ON prices (label);
