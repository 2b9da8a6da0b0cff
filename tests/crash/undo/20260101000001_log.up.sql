-- gen:require SELECT count(*) = 500 FROM accounts
-- gen:verify SELECT count(*) = 500 FROM log
CREATE TABLE log (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account int NOT NULL REFERENCES accounts, what text);
INSERT INTO log (account, what) SELECT id, 'opened' FROM accounts ORDER BY id;
