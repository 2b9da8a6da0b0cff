SELECT id FROM people WHERE email IS NULL;
