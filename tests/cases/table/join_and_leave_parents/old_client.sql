UPDATE town SET people = 3; INSERT INTO river VALUES (9, 'x', 1); SELECT n FROM places;
