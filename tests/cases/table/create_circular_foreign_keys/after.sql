CREATE TABLE departments (id int PRIMARY KEY, head_id int);
CREATE TABLE employees (id int PRIMARY KEY, department_id int REFERENCES departments (id));
ALTER TABLE departments ADD FOREIGN KEY (head_id) REFERENCES employees (id);
