INSERT INTO acc (id, points, remark) VALUES (20, '007', 'new');
INSERT INTO acc (id) VALUES (21);
UPDATE acc SET points = '08', remark = 'changed' WHERE id = 1;
SELECT points, remark FROM worst;
DO $$ BEGIN
  ASSERT (SELECT points = '007' FROM acc WHERE id = 20);
  ASSERT (SELECT points = '0' FROM acc WHERE id = 21);
  ASSERT (SELECT points = '08' AND remark = 'changed' FROM acc WHERE id = 1);
END $$;
