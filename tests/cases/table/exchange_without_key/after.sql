CREATE UNLOGGED TABLE visit (page text NOT NULL, at timestamptz, UNIQUE (at));
