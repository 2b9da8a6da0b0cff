CREATE TABLE prices (id bigint PRIMARY KEY, cents int NOT NULL);
