-- SET UNLOGGED takes the sequences of a table along; one of them is to stay as it is.
CREATE TABLE plain (id serial, n int);
CREATE TABLE kept (id serial, n int);
CREATE UNLOGGED TABLE fleeting (id serial, n int);
