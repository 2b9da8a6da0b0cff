CREATE EXTENSION postgres_fdw;
CREATE SERVER warehouse FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'warehouse', dbname 'stock');
CREATE USER MAPPING FOR app_user SERVER warehouse OPTIONS (user 'reader');
CREATE FOREIGN TABLE stock (id bigint NOT NULL, amount int) SERVER warehouse OPTIONS (table_name 'stock_2024');
