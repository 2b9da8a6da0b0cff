CREATE TABLE visit (page text NOT NULL, at date) PARTITION BY LIST (page);
CREATE TABLE visit_rest PARTITION OF visit DEFAULT;
