CREATE TABLE users (id int PRIMARY KEY);
CREATE TABLE comments (id int PRIMARY KEY, body text, author int, CONSTRAINT comments_by FOREIGN KEY (author) REFERENCES users);
CREATE INDEX comments_of ON comments (author, id);
CREATE VIEW authors AS SELECT author AS creator FROM comments;
