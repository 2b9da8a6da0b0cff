CREATE TABLE boxes (id int PRIMARY KEY, width int NOT NULL, height int NOT NULL);
