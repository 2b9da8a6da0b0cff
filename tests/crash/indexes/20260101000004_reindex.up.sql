-- no-transaction
REINDEX INDEX CONCURRENTLY t_bloated_idx;
