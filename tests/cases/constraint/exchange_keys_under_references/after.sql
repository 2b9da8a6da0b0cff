CREATE TABLE cases (id int NOT NULL, CONSTRAINT cases_pkey PRIMARY KEY (id));
CREATE TABLE notes (case_id int REFERENCES cases (id));
CREATE TABLE parts (id int NOT NULL UNIQUE, code text PRIMARY KEY);
CREATE TABLE uses (part int REFERENCES parts (id), again int);
