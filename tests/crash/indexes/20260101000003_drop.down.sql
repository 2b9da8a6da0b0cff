-- no-transaction
CREATE INDEX CONCURRENTLY t_old_idx ON t (old);
