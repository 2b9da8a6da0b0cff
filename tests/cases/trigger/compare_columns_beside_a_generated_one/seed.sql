INSERT INTO place VALUES (1, '{a,b}', '2024-01-01');
INSERT INTO area (id, size, touched) VALUES (1, 2, '2024-01-01');
