CREATE TABLE log (message text NOT NULL);
