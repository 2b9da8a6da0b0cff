INSERT INTO sales VALUES (1, '2025-01-01', 'Ulm', 3), (1, '2026-04-01', 'Ulm', 4);
INSERT INTO visits VALUES (1, '2025-01-01', 4);
