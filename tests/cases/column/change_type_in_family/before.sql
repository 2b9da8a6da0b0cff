CREATE TABLE parent (id int PRIMARY KEY, a int);
CREATE TABLE child (b int, PRIMARY KEY (id)) INHERITS (parent);
