CREATE TABLE base (id bigint NOT NULL, note text DEFAULT 'none');
CREATE TABLE child ("Extra" int) INHERITS (base);
CREATE INDEX child_note ON child (note);
CREATE TABLE grandchild (more int) INHERITS (child);
CREATE VIEW notes AS SELECT note FROM child;
CREATE TABLE apart (size int) INHERITS (base);
