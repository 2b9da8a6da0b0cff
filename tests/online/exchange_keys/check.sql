SELECT conname FROM pg_constraint WHERE NOT convalidated OR conname LIKE '%gen%';
SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT id FROM notes WHERE NOT EXISTS (SELECT FROM cases WHERE cases.id = case_id);
SELECT id FROM shops WHERE NOT EXISTS (SELECT FROM areas WHERE areas.id = area_id);
