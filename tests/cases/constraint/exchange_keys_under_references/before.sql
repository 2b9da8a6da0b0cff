CREATE TABLE cases (id int NOT NULL, CONSTRAINT cases_id_key UNIQUE (id));
CREATE TABLE notes (case_id int REFERENCES cases (id));
CREATE TABLE parts (id int CONSTRAINT parts_pkey PRIMARY KEY, code text NOT NULL);
CREATE TABLE uses (part int REFERENCES parts (id), again int CONSTRAINT uses_again REFERENCES parts (id));
