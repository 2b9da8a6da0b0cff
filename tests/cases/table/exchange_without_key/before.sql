CREATE TABLE visit (page text NOT NULL, at timestamptz, UNIQUE (at));
