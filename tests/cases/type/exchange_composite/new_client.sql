INSERT INTO marks (at) VALUES (2);
