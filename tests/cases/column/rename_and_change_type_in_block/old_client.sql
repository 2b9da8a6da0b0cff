INSERT INTO people (born, likes) VALUES ('1999-01-01', 100);
INSERT INTO people (born) VALUES ('');
UPDATE people SET born = '2020-02-02' WHERE likes = 1;
