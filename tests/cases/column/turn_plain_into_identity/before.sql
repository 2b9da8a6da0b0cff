CREATE TABLE invoice (id int PRIMARY KEY, note text);
CREATE TABLE visit (id bigint, page text);
