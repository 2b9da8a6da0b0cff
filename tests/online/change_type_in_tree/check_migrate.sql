SELECT id FROM sales WHERE id__gen_new IS DISTINCT FROM id OR town__gen_new IS DISTINCT FROM town LIMIT 5;
