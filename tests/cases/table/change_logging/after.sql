CREATE UNLOGGED TABLE plain (id serial, n int);
CREATE UNLOGGED TABLE kept (id serial, n int);
ALTER SEQUENCE kept_id_seq SET LOGGED;
CREATE TABLE fleeting (id serial, n int);
