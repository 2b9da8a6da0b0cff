CREATE TABLE countries (id int PRIMARY KEY, label text);
CREATE TABLE cities (id int PRIMARY KEY, label text);
