INSERT INTO item VALUES (100, '2025-01-01', 'new'), (101, '2027-01-01', 'new') ON CONFLICT (id, day) DO NOTHING;
INSERT INTO note (item, day) VALUES (100, '2025-01-01');
INSERT INTO mark VALUES (2, 101, '2027-01-01');
DELETE FROM item WHERE id = 100;
DO $$ BEGIN INSERT INTO note (item, day) VALUES (7, '1999-01-01'); RAISE EXCEPTION 'was taken'; EXCEPTION WHEN foreign_key_violation THEN END $$;
