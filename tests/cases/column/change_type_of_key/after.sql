CREATE TABLE authors (id bigint PRIMARY KEY);
CREATE TABLE books (id int PRIMARY KEY, author_id bigint NOT NULL REFERENCES authors (id));
