CREATE SCHEMA old_app;
CREATE TABLE old_app.t (id bigint PRIMARY KEY);
