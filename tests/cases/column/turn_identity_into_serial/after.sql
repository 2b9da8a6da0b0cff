CREATE TABLE invoice (id serial PRIMARY KEY, note text);
COMMENT ON SEQUENCE invoice_id_seq IS 'numbers of invoices';
GRANT USAGE ON SEQUENCE invoice_id_seq TO app_user;
CREATE TABLE plain (id int, note text);
