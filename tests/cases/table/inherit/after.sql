CREATE TABLE base (id bigint NOT NULL, a int);
CREATE TABLE child (b int) INHERITS (base);
