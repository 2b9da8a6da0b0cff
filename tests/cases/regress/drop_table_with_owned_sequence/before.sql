-- No default uses the sequence that the column owns: on the way back it has to be there before it is owned.
CREATE TABLE counters (id bigint, name text);
CREATE SEQUENCE numbers OWNED BY counters.id;
CREATE TABLE other (id int);
