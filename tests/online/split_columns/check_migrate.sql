SELECT id, full_name, first_name, last_name FROM app.people WHERE first_name IS NULL OR last_name IS NULL OR address IS NULL;
SELECT id, full_name, first_name, last_name FROM app.people WHERE rtrim(full_name) IS DISTINCT FROM rtrim(first_name || ' ' || last_name);
SELECT id, street, city, address FROM app.people WHERE address IS DISTINCT FROM street || ', ' || city;
