CREATE TABLE boxes (
    id int PRIMARY KEY,
    width int NOT NULL,
    height int NOT NULL,
    name text,
    area int NOT NULL GENERATED ALWAYS AS (width * height) STORED CHECK (area >= 0),
    "Label" point GENERATED ALWAYS AS (point(width, height)) STORED
);
CREATE INDEX boxes_area ON boxes (area);
CREATE VIEW wide AS SELECT id FROM boxes WHERE width > 10;
CREATE VIEW large AS SELECT id, area FROM boxes WHERE area > 100;
