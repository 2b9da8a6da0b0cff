CREATE TABLE base (id bigint NOT NULL);
CREATE TABLE child (note text DEFAULT 'none', "Extra" int) INHERITS (base);
CREATE INDEX child_note ON child (note);
CREATE TABLE grandchild (more int) INHERITS (child);
CREATE VIEW notes AS SELECT note FROM child;
CREATE TABLE apart (id bigint NOT NULL, size int);
