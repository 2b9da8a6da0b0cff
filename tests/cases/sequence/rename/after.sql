-- gen: renamed from numbers
CREATE SEQUENCE "Number" INCREMENT 2;
CREATE TABLE t (id int PRIMARY KEY DEFAULT nextval('"Number"'));
