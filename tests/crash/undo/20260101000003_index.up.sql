-- no-transaction
CREATE INDEX CONCURRENTLY accounts_balance_idx ON accounts (balance);
