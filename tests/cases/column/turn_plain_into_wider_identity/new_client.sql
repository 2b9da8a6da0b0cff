INSERT INTO t (a) VALUES ('new'), ('new');
DO $$ BEGIN ASSERT (SELECT count(*) = 2 FROM t WHERE a = 'new' AND id > 20); END $$;
