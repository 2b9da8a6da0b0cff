CREATE TABLE t (id bigint PRIMARY KEY, secret text);
GRANT SELECT, INSERT ON t TO app_user;
