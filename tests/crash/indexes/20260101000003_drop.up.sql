-- no-transaction
DROP INDEX CONCURRENTLY t_old_idx;
