CREATE TABLE accounts (id int PRIMARY KEY, level text DEFAULT 'basic', kind text);
