INSERT INTO parts (code) VALUES ('c-7'), ('a-1') ON CONFLICT (code) DO UPDATE SET seen = 9;
DO $$ BEGIN ASSERT (SELECT seen = 9 FROM parts WHERE code = 'a-1'); END $$;
