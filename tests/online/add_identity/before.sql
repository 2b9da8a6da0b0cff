CREATE SCHEMA app;
CREATE TABLE app.lines (message text NOT NULL);
CREATE TABLE app.invoices (id serial PRIMARY KEY, note text);
CREATE TABLE app.tickets (id bigint PRIMARY KEY, what text);
CREATE TABLE app.visits (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, page text);
GRANT USAGE ON SCHEMA app TO app_user;
GRANT SELECT, INSERT, UPDATE ON app.lines, app.tickets TO app_user;
CREATE INDEX lines_by_message ON app.lines (message);
