SELECT length_of(row(1, 2)::span); INSERT INTO marks VALUES (2);
