INSERT INTO hits VALUES ('2024-01-01', 'a'), ('2026-01-01', 'b');
