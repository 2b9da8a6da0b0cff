SELECT id FROM app.persons WHERE name IS NULL;
