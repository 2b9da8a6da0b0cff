-- Who refers leaves the log first, and a publication lets a table go before that.
create table a (id int primary key);
create table b (id int primary key references a, n int);
create table c (id int primary key references b);
create table e (id int);
create publication p for table b, c;
