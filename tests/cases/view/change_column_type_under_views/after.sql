CREATE TABLE orders (id int PRIMARY KEY, code text);
CREATE VIEW codes AS SELECT code FROM orders;
CREATE VIEW upper_codes AS SELECT upper(code) AS code FROM codes;
COMMENT ON VIEW codes IS 'kept';
GRANT SELECT ON codes TO app_reader;
