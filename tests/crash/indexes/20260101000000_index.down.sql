-- no-transaction
DROP INDEX CONCURRENTLY t_a_idx;
