CREATE TABLE invoice (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text);
CREATE TABLE line (id serial PRIMARY KEY, invoice bigint REFERENCES invoice);
CREATE VIEW lines_of AS SELECT invoice, count(*) AS lines FROM line GROUP BY invoice;
