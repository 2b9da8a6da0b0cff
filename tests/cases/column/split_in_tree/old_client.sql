INSERT INTO people (id, full_name, region) VALUES (10, 'Alan Turing', 'eu');
UPDATE people_us SET full_name = 'Grace Murray' WHERE id = 2;
