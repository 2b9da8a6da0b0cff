CREATE TABLE visit (id int NOT NULL, town text NOT NULL, at date) PARTITION BY LIST (town);
CREATE TABLE visit_north PARTITION OF visit FOR VALUES IN ('oslo', 'kiruna');
CREATE TABLE visit_south PARTITION OF visit FOR VALUES IN ('rome');
CREATE TABLE stay (id int, town text);
