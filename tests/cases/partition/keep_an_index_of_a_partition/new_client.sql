INSERT INTO sales VALUES (NULL, '2025-03-03', 'Ulm'), (7, '2026-03-03', 'Ulm');
