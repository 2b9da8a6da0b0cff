CREATE TABLE visit (id int NOT NULL, town text NOT NULL, at date, 
  -- gen: using (n * 10) reverse (n / 10)
  n bigint) PARTITION BY LIST (town);
CREATE TABLE visit_north PARTITION OF visit FOR VALUES IN ('oslo', 'kiruna');
CREATE TABLE visit_south PARTITION OF visit FOR VALUES IN ('rome', 'bari') PARTITION BY RANGE (id);
CREATE TABLE visit_south_1 PARTITION OF visit_south FOR VALUES FROM (0) TO (100);
CREATE TABLE visit_south_2 PARTITION OF visit_south DEFAULT;
