INSERT INTO app.things SELECT nextval('app.numbers'), n % 100 FROM generate_series(1, :rows) AS n;
INSERT INTO app.boxes (id, size, width) SELECT nextval('app.numbers'), n % 100, 3 FROM generate_series(1, :rows) AS n;
INSERT INTO app.crates (id, size, width, depth) SELECT nextval('app.numbers'), n % 100, 3, 5 FROM generate_series(1, :rows) AS n;
