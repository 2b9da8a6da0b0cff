CREATE TABLE visit (page text, at date NOT NULL);
CREATE INDEX visit_page ON visit (page);
