INSERT INTO visit VALUES (1, 'oslo', '2024-01-01'), (2, 'rome', '2024-01-01');
