CREATE TABLE t_data (id int, name text);
CREATE VIEW data AS SELECT id, name FROM t_data;
CREATE VIEW data_names AS SELECT name FROM data;
-- gen: retire table data
