CREATE TABLE parent (id int PRIMARY KEY, a int);
CREATE TABLE child (b bigint, PRIMARY KEY (id)) INHERITS (parent);
