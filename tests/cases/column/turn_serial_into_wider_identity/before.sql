CREATE TABLE invoice (id serial PRIMARY KEY, note text);
CREATE TABLE line (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, invoice int REFERENCES invoice);
