CREATE TABLE t (id bigint PRIMARY KEY, secret text);
GRANT SELECT ON t TO app_user WITH GRANT OPTION;
GRANT UPDATE (secret) ON t TO app_reader;
GRANT USAGE ON SCHEMA public TO app_reader;
