INSERT INTO ticket (what) VALUES ('one'), ('two'), ('three');
