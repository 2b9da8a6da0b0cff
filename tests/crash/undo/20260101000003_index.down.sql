-- no-transaction
DROP INDEX CONCURRENTLY IF EXISTS accounts_balance_idx;
