-- A column is exchanged under a key and an index that keep their names, while a view keeps the old column for a while.
CREATE TABLE users (id int PRIMARY KEY);
CREATE TABLE comments (id int PRIMARY KEY, creator int, body text, CONSTRAINT comments_by FOREIGN KEY (creator) REFERENCES users);
CREATE INDEX comments_of ON comments (creator, id);
CREATE VIEW authors AS SELECT creator FROM comments;
