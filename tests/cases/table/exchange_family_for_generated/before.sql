CREATE TABLE parent (id int PRIMARY KEY, a int CONSTRAINT a_is_small CHECK (a < 1000));
CREATE TABLE child (b int, PRIMARY KEY (id)) INHERITS (parent);
CREATE VIEW everything AS SELECT id, a FROM parent;
