-- Nothing fills what the old program leaves out: it goes on writing NULL until contract, and the CHECK comes there.
CREATE TABLE accounts (id int PRIMARY KEY, level text NOT NULL DEFAULT 'basic', kind text);
