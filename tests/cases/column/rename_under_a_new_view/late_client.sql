SELECT full_name FROM names;
