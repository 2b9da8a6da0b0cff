CREATE TABLE parent (id int PRIMARY KEY, a int);
CREATE TABLE child (id int PRIMARY KEY, a int, b int);
