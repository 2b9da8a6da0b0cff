SELECT id FROM app.people WHERE full_name IS NULL;
