INSERT INTO shops VALUES (1);
INSERT INTO sales SELECT i, day, 1, 5 + i, 'n' FROM unnest('{2024-05-01,2025-05-01,2026-05-01}'::date[]) WITH ORDINALITY days(day, i);
