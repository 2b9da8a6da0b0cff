CREATE SEQUENCE numbers;
CREATE TABLE t (id int PRIMARY KEY DEFAULT nextval('numbers'));
