SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT conname FROM pg_constraint WHERE conname LIKE '%gen%' OR NOT convalidated;
