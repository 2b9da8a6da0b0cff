INSERT INTO towns VALUES ('Ulm');
INSERT INTO sales (day, town, amount) VALUES ('2025-03-01', 'Ulm', 3), ('2026-03-01', 'Ulm', 4), ('2024-03-01', NULL, 5);
INSERT INTO notes VALUES (NULL, 'fr', 'Bonjour'), ('a', 'de', 'Guten Tag'), ('b', 'fr', 'bien'), ('c', 'fr', 'nuit');
