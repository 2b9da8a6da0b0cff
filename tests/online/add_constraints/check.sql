SELECT conname FROM pg_constraint WHERE connamespace = 'app'::regnamespace AND NOT convalidated;
