CREATE TABLE ticket (id int GENERATED ALWAYS AS IDENTITY, "No" serial, what text);
