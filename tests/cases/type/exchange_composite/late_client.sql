SELECT length_of('[1,3)'); INSERT INTO marks (at, around) VALUES (2, '[1,3)');
