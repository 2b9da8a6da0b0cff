CREATE TABLE parent (id int PRIMARY KEY, a text);
CREATE TABLE child (b int, PRIMARY KEY (id)) INHERITS (parent);
