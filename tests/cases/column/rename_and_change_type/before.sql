CREATE TABLE acc (id int PRIMARY KEY, score int NOT NULL DEFAULT 0 CHECK (score >= 0), note text);
CREATE INDEX acc_score ON acc (score);
CREATE VIEW best AS SELECT id, score FROM acc WHERE score > 10;
CREATE TABLE play (acc int REFERENCES acc, note text);
