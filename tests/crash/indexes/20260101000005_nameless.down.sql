-- no-transaction
DROP INDEX CONCURRENTLY IF EXISTS t_a_lower_idx;
