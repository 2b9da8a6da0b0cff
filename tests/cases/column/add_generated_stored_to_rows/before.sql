CREATE TABLE boxes (
    id int PRIMARY KEY,
    width int NOT NULL,
    height int NOT NULL,
    name text
);
CREATE VIEW wide AS SELECT id FROM boxes WHERE width > 10;
