CREATE TABLE log (message text NOT NULL);
CREATE TABLE visit (at timestamptz NOT NULL DEFAULT now(), page text);
