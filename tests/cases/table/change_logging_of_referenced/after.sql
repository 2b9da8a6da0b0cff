create unlogged table a (id int primary key);
create unlogged table b (id int primary key references a, n int);
create unlogged table c (id int primary key references b);
create table e (id int);
create publication p for table e;
