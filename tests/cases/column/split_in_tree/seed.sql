INSERT INTO people (id, full_name, region) VALUES (1, 'Ada Lovelace', 'eu'), (2, 'Grace Hopper', 'us');
