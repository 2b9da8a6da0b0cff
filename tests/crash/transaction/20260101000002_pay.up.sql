-- gen:kind data
UPDATE accounts SET balance = balance + interest;
