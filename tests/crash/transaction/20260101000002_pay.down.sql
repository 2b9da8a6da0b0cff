UPDATE accounts SET balance = balance - interest;
