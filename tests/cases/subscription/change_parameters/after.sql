CREATE SUBSCRIPTION feed CONNECTION 'postgresql://reader@elsewhere.invalid/press?sslmode=require' PUBLICATION sport, news
  WITH (connect = false, slot_name = 'feed', synchronous_commit = 'local', disable_on_error = true);
