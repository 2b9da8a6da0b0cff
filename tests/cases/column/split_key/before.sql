CREATE TABLE parts (code text PRIMARY KEY, seen int);
