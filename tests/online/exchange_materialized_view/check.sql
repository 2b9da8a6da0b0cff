SELECT day FROM app.per_day WHERE sales IS NULL;
