CREATE SCHEMA app AUTHORIZATION app_owner;
CREATE TABLE app.t (id bigint PRIMARY KEY);
COMMENT ON SCHEMA app IS 'the application';
