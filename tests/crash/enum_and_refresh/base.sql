CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (id int PRIMARY KEY, mood mood NOT NULL);
INSERT INTO people SELECT n, 'ok' FROM generate_series(1, 300) n;
CREATE MATERIALIZED VIEW moods AS SELECT mood, count(*) AS people FROM people GROUP BY mood;
CREATE UNIQUE INDEX moods_mood_idx ON moods (mood);
