INSERT INTO sales VALUES (1, '2025-01-01', 'Ulm'), (2, '2026-01-01', 'Ulm');
