CREATE SCHEMA app;
CREATE TABLE app.t (id bigserial PRIMARY KEY);
ALTER TABLE app.t OWNER TO app_owner;
